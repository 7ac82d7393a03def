package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.org.access.PasswordRules;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether a name and a password belong together. Whoever cannot enter gets the same answer in
 * the same time, whether the account exists, has a password, or was left.
 */
@Part
public final class PasswordCheck {

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Origin origin;

    public PasswordCheck(
            UnitOfWork unitOfWork,
            Logins logins,
            Passwords passwords,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.passwords = passwords;
        this.throttle = throttle;
        this.origin = origin;
    }

    /** Whose login it is; a wrong one is counted and noted. */
    Login require(Actor actor, SignIn.Input input, Instant now) {
        var login = LoginName.parse(input.name()).flatMap(logins::find);
        var address = input.arrival().client().address();
        var taken = throttle.take(login, input.name(), address, now);
        if (!matches(login, input.password())) {
            throw refused(actor, login, taken, now);
        }
        throttle.wentWell(taken);
        return login.orElseThrow();
    }

    /** The same password under today's parameters, where its hash is of older ones. */
    Optional<String> renewed(Login login, String password) {
        return login.hash().filter(passwords::isOutdated).map(_ -> passwords.hash(password));
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
