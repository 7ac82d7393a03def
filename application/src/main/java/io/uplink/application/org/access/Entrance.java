package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.org.access.port.SessionRepository.Opening;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens a session for somebody whose password was checked. */
@Part
public final class Entrance {

    /**
     * A session that was opened or renewed; the token is given out this once and not stored.
     *
     * @param token for the cookie, or the refresh token of an API client
     */
    public record Opened(
            UUID session, Login login, String token, Instant expiresAt, boolean staying) {

        @Override
        public String toString() {
            return "Opened[" + session + "]";
        }
    }

    private final SessionRepository sessions;
    private final Tokens tokens;
    private final Settings settings;
    private final Origin origin;

    public Entrance(SessionRepository sessions, Tokens tokens, Settings settings, Origin origin) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.settings = settings;
        this.origin = origin;
    }

    Opened open(Login login, SignIn.Input input, Instant now) {
        var id = origin.newId();
        var family =
                input.kind() == Kind.API ? Optional.of(tokens.fresh()) : Optional.<String>empty();
        var token = family.map(tokens::refresh).orElseGet(tokens::fresh);
        var expiresAt = now.plus(life(input));
        var open =
                sessions.open(
                        new Opening(
                                id,
                                login.person(),
                                input.kind(),
                                tokens.digest(token),
                                family.map(tokens::digest),
                                input.client(),
                                now,
                                expiresAt,
                                idle(input)),
                        login.hash().orElseThrow());
        if (!open) {
            // The password changed while it was being checked.
            throw new DomainException(new AccessError.WrongCredentials(0));
        }
        input.replaced().ifPresent(old -> sessions.endByToken(tokens.digest(old), "replaced", now));
        origin.activity()
                .record(
                        as(login, id),
                        "person.sign-in",
                        new Subject("person", login.person().value(), login.name()),
                        Map.of(),
                        Map.of("device", input.client().device(), "kind", input.kind().name()));
        return new Opened(id, login, token, expiresAt, input.stay());
    }

    /** For the trail alone: it may nothing. */
    static Actor.Person as(Login login, UUID session) {
        return new Actor.Person(
                login.person(),
                login.name(),
                login.language(),
                session,
                Map.of(),
                Set.of(),
                Set.of());
    }

    private Duration life(SignIn.Input input) {
        if (input.kind() == Kind.API) {
            return Duration.ofDays(settings.get(AccessSettings.API_DAYS));
        }
        return input.stay()
                ? Duration.ofDays(settings.get(AccessSettings.STAY_DAYS))
                : Duration.ofHours(settings.get(AccessSettings.SESSION_HOURS));
    }

    private Optional<Duration> idle(SignIn.Input input) {
        return input.kind() == Kind.API || input.stay()
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(settings.get(AccessSettings.IDLE_MINUTES)));
    }
}
