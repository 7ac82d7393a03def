package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.Map;

/** Changes the caller's own password, and signs out every other device. */
@UseCase
public final class ChangePassword {

    /** The password of now, once more, and the next one. */
    public record Input(String present, String next, String address) {

        @Override
        public String toString() {
            return "ChangePassword.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final SessionRepository sessions;
    private final NewPassword newPassword;
    private final Throttle throttle;
    private final Origin origin;

    public ChangePassword(
            UnitOfWork unitOfWork,
            Logins logins,
            SessionRepository sessions,
            NewPassword newPassword,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.sessions = sessions;
        this.newPassword = newPassword;
        this.throttle = throttle;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        var login =
                logins.find(person.id())
                        .orElseThrow(() -> new DomainException(new AccessError.NoLogin()));
        var taken = throttle.take(person.id(), input.address(), now);
        if (!newPassword.isSame(login, input.present())) {
            throw Invalid.of("present", "password.wrong");
        }
        throttle.wentWell(taken);
        if (input.next().equals(input.present())) {
            throw Invalid.of("password", "password.same");
        }
        var hash = newPassword.hash(login, input.next());
        unitOfWork.run(() -> {
            if (!logins.changePassword(person.id(), hash, false, now)) {
                throw new DomainException(new AccessError.NoLogin());
            }
            var ended = sessions.endOthers(person.id(), person.session(), "password-changed", now);
            origin.activity()
                    .record(
                            actor,
                            "person.change-password",
                            new Subject("person", person.id().value(), person.name()),
                            Map.of(),
                            Map.of("sessionsEnded", ended));
        });
    }
}
