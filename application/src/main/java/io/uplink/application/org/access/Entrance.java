package io.uplink.application.org.access;

import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Client;
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

/** Opens a session for somebody whose password was checked, or half of one until a code comes. */
@Part
public final class Entrance {

    /** Long enough to find the telephone. */
    private static final Duration HALF = Duration.ofMinutes(5);

    /**
     * What somebody comes with, whichever way they prove who they are.
     *
     * @param stay whether the browser may stay signed in for days
     * @param replaced the token of a session that this browser had before; it ends
     * @param device the token that this browser keeps between sign-ins
     */
    public record Arrival(
            Kind kind,
            boolean stay,
            Client client,
            Optional<String> replaced,
            Optional<String> device) {

        @Override
        public String toString() {
            return "Arrival[" + kind + "]";
        }
    }

    /** How far somebody came. */
    public sealed interface Entry permits Opened, Half {}

    /**
     * The password was right, and a code is to come; the token is no session's and opens nothing.
     */
    public record Half(String token, Instant expiresAt) implements Entry {

        @Override
        public String toString() {
            return "Half";
        }
    }

    /**
     * A session that was opened or renewed; the token is given out this once and not stored.
     *
     * @param token for the cookie, or the refresh token of an API client
     * @param device a token for the browser to be known by; empty if it has one
     */
    public record Opened(
            UUID session,
            Login login,
            String token,
            Instant expiresAt,
            boolean staying,
            Optional<String> device)
            implements Entry {

        @Override
        public String toString() {
            return "Opened[" + session + "]";
        }
    }

    private final SessionRepository sessions;
    private final HalfSignIns halves;
    private final Devices devices;
    private final Tokens tokens;
    private final Settings settings;
    private final Origin origin;

    public Entrance(
            SessionRepository sessions,
            HalfSignIns halves,
            Devices devices,
            Tokens tokens,
            Settings settings,
            Origin origin) {
        this.sessions = sessions;
        this.halves = halves;
        this.devices = devices;
        this.tokens = tokens;
        this.settings = settings;
        this.origin = origin;
    }

    Opened open(Login login, Arrival arrival, Instant now) {
        var id = origin.newId();
        var family =
                arrival.kind() == Kind.API ? Optional.of(tokens.fresh()) : Optional.<String>empty();
        var token = family.map(tokens::refresh).orElseGet(tokens::fresh);
        var expiresAt = now.plus(life(arrival));
        var open =
                sessions.open(
                        new Opening(
                                id,
                                login.person(),
                                arrival.kind(),
                                tokens.digest(token),
                                family.map(tokens::digest),
                                arrival.client(),
                                now,
                                expiresAt,
                                idle(arrival)),
                        login.hash().orElseThrow());
        if (!open) {
            // The password changed while it was being checked.
            throw new DomainException(new AccessError.WrongCredentials(0));
        }
        arrival.replaced()
                .ifPresent(old -> sessions.endByToken(tokens.digest(old), "replaced", now));
        origin.activity()
                .record(
                        as(login, id),
                        "person.sign-in",
                        new Subject("person", login.person().value(), login.name()),
                        Map.of(),
                        Map.of("device", arrival.client().device(), "kind", arrival.kind().name()));
        var device = devices.meet(as(login, id), login, arrival, now);
        return new Opened(id, login, token, expiresAt, arrival.stay(), device);
    }

    /** {@code hash} is of the password that was checked: another one would want another check. */
    Half halfOpen(Login login, String hash, boolean stay, Instant now) {
        var token = tokens.fresh();
        var expiresAt = now.plus(HALF);
        halves.open(
                origin.newId(),
                tokens.digest(token),
                new HalfSignIns.Half(login.person(), stay, tokens.digest(hash)),
                now,
                expiresAt);
        return new Half(token, expiresAt);
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

    private Duration life(Arrival arrival) {
        if (arrival.kind() == Kind.API) {
            return Duration.ofDays(settings.get(AccessSettings.API_DAYS));
        }
        return arrival.stay()
                ? Duration.ofDays(settings.get(AccessSettings.STAY_DAYS))
                : Duration.ofHours(settings.get(AccessSettings.SESSION_HOURS));
    }

    private Optional<Duration> idle(Arrival arrival) {
        return arrival.kind() == Kind.API || arrival.stay()
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(settings.get(AccessSettings.IDLE_MINUTES)));
    }
}
