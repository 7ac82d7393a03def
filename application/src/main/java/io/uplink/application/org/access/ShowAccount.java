package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionQueries;
import io.uplink.application.org.access.port.SessionQueries.Living;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.InstantSource;
import java.util.List;

/**
 * Shows the caller's own account: how we reach the person, where the person is signed in, and which
 * programs act for them.
 */
@UseCase
public final class ShowAccount {

    /** Somebody with more devices than this ends the others. */
    private static final int MOST_SESSIONS = 50;

    /** The account and its living sessions and keys, the newest first. */
    public record Account(
            Login login, boolean secondFactor, List<Living> sessions, List<ApiKeys.Living> keys) {}

    private final Logins logins;
    private final FactorCodes codes;
    private final SessionQueries sessions;
    private final ApiKeys keys;
    private final InstantSource clock;

    public ShowAccount(
            Logins logins,
            FactorCodes codes,
            SessionQueries sessions,
            ApiKeys keys,
            InstantSource clock) {
        this.logins = logins;
        this.codes = codes;
        this.sessions = sessions;
        this.keys = keys;
        this.clock = clock;
    }

    public Account execute(Actor actor) {
        var person = actor.requireSignedIn();
        return new Account(
                logins.find(person.id())
                        .orElseThrow(() -> new DomainException(new AccessError.NoLogin())),
                codes.on(person.id()).isPresent(),
                sessions.livingOf(person.id(), clock.instant(), MOST_SESSIONS),
                keys.livingOf(person.id(), clock.instant()));
    }
}
