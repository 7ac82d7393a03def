package io.uplink.application.org.access;

import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.LoginAttempts;
import io.uplink.application.org.access.port.PasswordResets;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets sessions, links and counted tries that nobody asks about any more. */
@UseCase
public final class PruneAccess {

    /** Long enough to see where somebody was signed in before the holidays. */
    private static final Duration SESSIONS = Duration.ofDays(60);

    /** As long as browsers keep a cookie. */
    private static final Duration DEVICES = Duration.ofDays(400);

    private static final Duration LINKS = Duration.ofDays(7);

    /** Longer than the longest pause that can be set. */
    private static final Duration TRIES = Duration.ofDays(2);

    private static final int BATCH = 1_000;

    private final SessionRepository sessions;
    private final PasswordResets resets;
    private final LoginAttempts attempts;
    private final HalfSignIns halves;
    private final KnownDevices devices;
    private final InstantSource clock;

    public PruneAccess(
            SessionRepository sessions,
            PasswordResets resets,
            LoginAttempts attempts,
            HalfSignIns halves,
            KnownDevices devices,
            InstantSource clock) {
        this.sessions = sessions;
        this.resets = resets;
        this.attempts = attempts;
        this.halves = halves;
        this.devices = devices;
        this.clock = clock;
    }

    /** How many rows went; at most one batch of each kind. */
    public int execute(Actor actor) {
        actor.requireJob();
        var now = clock.instant();
        return sessions.prune(now.minus(SESSIONS), BATCH)
                + resets.prune(now.minus(LINKS), BATCH)
                + attempts.prune(now.minus(TRIES), BATCH)
                + halves.prune(now, BATCH)
                + devices.prune(now.minus(DEVICES), BATCH);
    }
}
