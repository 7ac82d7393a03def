package io.uplink.application.org.access;

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

/** Shows the caller's own account: how we reach the person, and where the person is signed in. */
@UseCase
public final class ShowAccount {

    /** Somebody with more devices than this ends the others. */
    private static final int MOST_SESSIONS = 50;

    /** The account and its living sessions, the newest first. */
    public record Account(Login login, boolean secondFactor, List<Living> sessions) {}

    private final Logins logins;
    private final FactorCodes codes;
    private final SessionQueries sessions;
    private final InstantSource clock;

    public ShowAccount(
            Logins logins, FactorCodes codes, SessionQueries sessions, InstantSource clock) {
        this.logins = logins;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    public Account execute(Actor actor) {
        var person = actor.requirePerson();
        return new Account(
                logins.find(person.id())
                        .orElseThrow(() -> new DomainException(new AccessError.NoLogin())),
                codes.on(person.id()).isPresent(),
                sessions.livingOf(person.id(), clock.instant(), MOST_SESSIONS));
    }
}
