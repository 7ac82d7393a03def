package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.util.Map;

/**
 * Sets the password of whoever holds a one-time link, opens a locked account and ends every
 * session: whoever was in by the old password is out.
 */
@UseCase
public final class ResetPassword {

    /** The secret of the link and the password that was chosen. */
    public record Input(String token, String password) {

        @Override
        public String toString() {
            return "ResetPassword.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final Doorkeys doorkeys;
    private final NewPassword newPassword;
    private final Throttle throttle;
    private final Origin origin;

    public ResetPassword(
            UnitOfWork unitOfWork,
            Logins logins,
            Doorkeys doorkeys,
            NewPassword newPassword,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.doorkeys = doorkeys;
        this.newPassword = newPassword;
        this.throttle = throttle;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var login =
                doorkeys.owner(input.token(), now)
                        .flatMap(logins::find)
                        .orElseThrow(ResetPassword::ended);
        var hash = newPassword.hash(login, input.password());
        unitOfWork.run(() -> {
            PersonId person = doorkeys.use(input.token(), now).orElseThrow(ResetPassword::ended);
            if (!logins.changePassword(person, hash, false, now)) {
                throw ended();
            }
            doorkeys.signOut(person, "password-reset", now);
            origin.activity()
                    .record(
                            Entrance.as(login, origin.newId()),
                            "person.reset-password",
                            new Subject("person", person.value(), login.name()),
                            Map.of(),
                            Map.of());
        });
        throttle.unlock(login.person());
    }

    private static DomainException ended() {
        return new DomainException(new AccessError.LinkEnded());
    }
}
