package io.uplink.application.org.access;

import io.uplink.application.org.access.port.LoginAttempts;
import io.uplink.application.org.access.port.LoginAttempts.Try;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Bounds how often passwords may be tried, by account and by address, whoever is asked. */
@Part
public final class Throttle {

    private final LoginAttempts attempts;
    private final Settings settings;
    private final Secrets secrets;

    public Throttle(LoginAttempts attempts, Settings settings, Secrets secrets) {
        this.attempts = attempts;
        this.settings = settings;
        this.secrets = secrets;
    }

    /**
     * One try that was allowed.
     *
     * @param number how many were taken with it
     * @param left further ones before the pause
     * @param lockedUntil the pause that begins should this one fail
     */
    record Taken(
            String account, String address, int number, int left, Optional<Instant> lockedUntil) {}

    /** Takes a try at an account that may not even exist, or refuses. */
    Taken take(Optional<Login> login, String typed, String address, Instant now) {
        var byAddress = "address " + address;
        var byAccount = login.map(known -> account(known.person())).orElseGet(() -> unknown(typed));
        allowed(byAddress, settings.get(AccessSettings.ADDRESS_TRIES), now);
        return taken(byAccount, byAddress, now);
    }

    /** Takes a try of somebody who is signed in already. */
    Taken take(PersonId person, String address, Instant now) {
        return taken(account(person), "address " + address, now);
    }

    /** Takes a try at the code that comes after a right password; counted for itself. */
    Taken takeCode(PersonId person, String address, Instant now) {
        var byAddress = "address " + address;
        allowed(byAddress, settings.get(AccessSettings.ADDRESS_TRIES), now);
        return taken(code(person), byAddress, now);
    }

    private Taken taken(String account, String address, Instant now) {
        var most = settings.get(AccessSettings.TRIES);
        var taken = allowed(account, most, now);
        return new Taken(
                account,
                address,
                taken.number(),
                Math.max(0, most - taken.number()),
                taken.lockedUntil());
    }

    /** Bounds something else that strangers may ask for. */
    void requireAllowed(String subject, int most, Duration pause, Instant now) {
        requireAllowed(attempts.take(subject, most, pause, now), now);
    }

    void wentWell(Taken taken) {
        attempts.forget(taken.account());
        attempts.giveBack(taken.address());
    }

    /** The account may be tried again at once. */
    void unlock(PersonId person) {
        attempts.forget(account(person));
    }

    void unlockCode(PersonId person) {
        attempts.forget(code(person));
    }

    static String account(PersonId person) {
        return "person " + person;
    }

    private static String code(PersonId person) {
        return "code " + person;
    }

    /** Never the text itself: people type passwords into the wrong field. */
    String unknown(String typed) {
        var canonical =
                LoginName.parse(typed)
                        .map(LoginName::canonical)
                        .orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT));
        return "name " + HexFormat.of().formatHex(secrets.digest(canonical));
    }

    private Try allowed(String subject, int most, Instant now) {
        var pause = Duration.ofMinutes(settings.get(AccessSettings.PAUSE_MINUTES));
        return requireAllowed(attempts.take(subject, most, pause, now), now);
    }

    private static Try requireAllowed(Try taken, Instant now) {
        if (!taken.allowed()) {
            throw locked(taken.lockedUntil().orElse(now), now);
        }
        return taken;
    }

    static DomainException locked(Instant until, Instant now) {
        return new DomainException(
                new AccessError.TooManyTries(
                        Math.max(1, Duration.between(now, until).toSeconds())));
    }
}
