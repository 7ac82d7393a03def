package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.org.access.PasswordRules;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Lets somebody in by e-mail address or telephone and password. Whoever cannot enter gets the same
 * answer in the same time, whether the account exists, has a password, or was left.
 */
@UseCase
public final class SignIn {

    /**
     * Who knocks.
     *
     * @param stay whether the browser may stay signed in for days
     * @param replaced the token of a session that this browser had before; it ends
     */
    public record Input(
            String name,
            String password,
            Kind kind,
            boolean stay,
            Client client,
            Optional<String> replaced) {

        @Override
        public String toString() {
            return "SignIn.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Entrance entrance;
    private final Origin origin;

    public SignIn(
            UnitOfWork unitOfWork,
            Logins logins,
            Passwords passwords,
            Throttle throttle,
            Entrance entrance,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.passwords = passwords;
        this.throttle = throttle;
        this.entrance = entrance;
        this.origin = origin;
    }

    public Entrance.Opened execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var login = LoginName.parse(input.name()).flatMap(logins::find);
        var taken = throttle.take(login, input.name(), input.client().address(), now);
        if (!matches(login, input.password())) {
            throw refused(actor, login, taken, now);
        }
        var entering = login.orElseThrow();
        var checked = entering.hash().orElseThrow();
        var renewed =
                passwords.isOutdated(checked)
                        ? Optional.of(passwords.hash(input.password()))
                        : Optional.<String>empty();
        var opened =
                unitOfWork.perform(() -> {
                    var open = entrance.open(entering, input, now);
                    logins.noteEntry(entering.person(), now);
                    renewed.ifPresent(hash -> logins.rehash(entering.person(), checked, hash));
                    return open;
                });
        throttle.wentWell(taken);
        return opened;
    }

    /** Takes as long for everybody. */
    private boolean matches(Optional<Login> login, String password) {
        var hash = login.filter(Login::mayEnter).flatMap(Login::hash);
        if (hash.isEmpty() || password.length() > PasswordRules.MOST) {
            passwords.pretend(
                    password.substring(0, Math.min(password.length(), PasswordRules.MOST)));
            return false;
        }
        return passwords.matches(password, hash.get());
    }

    /** Notes the failure, which must stay noted, and says what to answer. */
    private DomainException refused(
            Actor actor, Optional<Login> login, Throttle.Taken taken, Instant now) {
        var subject =
                login.map(known -> new Subject("person", known.person().value(), known.name()))
                        .orElseGet(() -> new Subject("login", origin.newId(), "unknown"));
        unitOfWork.run(() -> {
            origin.activity()
                    .record(
                            actor,
                            "person.sign-in-refused",
                            subject,
                            Map.of(),
                            Map.of("triesLeft", taken.left()));
            taken.lockedUntil()
                    .ifPresent(until -> {
                        login.ifPresent(
                                known -> logins.noteLock(known.person(), taken.number(), until));
                        origin.activity()
                                .record(
                                        actor,
                                        "person.lock-out",
                                        subject,
                                        Map.of(),
                                        Map.of("until", until.toString()));
                    });
        });
        return taken.lockedUntil()
                .map(until -> Throttle.locked(until, now))
                .orElseGet(
                        () -> new DomainException(new AccessError.WrongCredentials(taken.left())));
    }
}
