package io.uplink.application.org.access;

import io.uplink.application.org.access.port.FirstAdmin;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.PersonId;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the first administrator of an Uplink that has nobody yet, with a random password that must
 * be changed at once. However many instances start at the same time, there is one.
 */
@UseCase
public final class MakeFirstAdmin {

    /** 22 characters of base64: 132 random bits, still typed by hand once. */
    private static final int PASSWORD_LENGTH = 22;

    /**
     * What to tell the operator, this once.
     *
     * @param password stored nowhere
     */
    public record Made(String name, String password) {

        @Override
        public String toString() {
            return "Made[" + name + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final FirstAdmin firstAdmin;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Origin origin;

    public MakeFirstAdmin(
            UnitOfWork unitOfWork,
            FirstAdmin firstAdmin,
            Passwords passwords,
            Secrets secrets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.firstAdmin = firstAdmin;
        this.passwords = passwords;
        this.secrets = secrets;
        this.origin = origin;
    }

    /** Empty if there is somebody already. */
    public Optional<Made> execute(Actor actor, String email) {
        actor.requireJob();
        if (!firstAdmin.isNeeded()) {
            return Optional.empty();
        }
        var password = secrets.newToken().substring(0, PASSWORD_LENGTH);
        var hash = passwords.hash(password);
        return unitOfWork.perform(() -> {
            var person = new PersonId(origin.newId());
            if (!firstAdmin.make(person, email, hash, origin.now())) {
                return Optional.<Made>empty();
            }
            origin.activity()
                    .record(
                            actor,
                            "person.first-admin",
                            new Subject("person", person.value(), FirstAdmin.NAME),
                            Map.of(),
                            Map.of("email", email));
            return Optional.of(new Made(email, password));
        });
    }
}
