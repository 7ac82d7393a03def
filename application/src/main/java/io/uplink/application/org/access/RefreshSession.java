package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Owned;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Exchanges a refresh token for the next one. A token that was exchanged already is in two hands,
 * and nobody knows whose is honest: the whole session ends.
 */
@UseCase
public final class RefreshSession {

    /** The present token, and who sends it. */
    public record Input(String token, Client client) {

        @Override
        public String toString() {
            return "RefreshSession.Input";
        }
    }

    /** The session and its next token. */
    public record Renewed(Owned owned, String token) {

        @Override
        public String toString() {
            return "Renewed[" + owned.session() + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final SessionRepository sessions;
    private final Logins logins;
    private final Tokens tokens;
    private final Origin origin;

    public RefreshSession(
            UnitOfWork unitOfWork,
            SessionRepository sessions,
            Logins logins,
            Tokens tokens,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.logins = logins;
        this.tokens = tokens;
        this.origin = origin;
    }

    public Renewed execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var family = tokens.familyOf(input.token()).orElseThrow(RefreshSession::unknown);
        var next = tokens.refresh(family);
        Optional<Owned> renewed =
                unitOfWork.perform(() ->
                        sessions.renew(
                                tokens.digest(input.token()),
                                tokens.digest(next),
                                input.client(),
                                now));
        if (renewed.isEmpty()) {
            endFamily(actor, family, now);
            throw unknown();
        }
        return new Renewed(renewed.get(), next);
    }

    /** In a unit of work of its own, which the refusal that follows does not undo. */
    private void endFamily(Actor actor, String family, Instant now) {
        unitOfWork.run(() ->
                sessions.endFamily(tokens.digest(family), "token-reused", now)
                        .ifPresent(ended ->
                                origin.activity()
                                        .record(
                                                actor,
                                                "person.token-reused",
                                                new Subject(
                                                        "person",
                                                        ended.person().value(),
                                                        logins.find(ended.person())
                                                                .map(Login::name)
                                                                .orElse("")),
                                                Map.of(),
                                                Map.of("session", ended.session().toString()))));
    }

    private static DomainException unknown() {
        return new DomainException(new AccessError.TokenUnknown());
    }
}
