package io.uplink.application.platform.idempotency;

import io.uplink.application.platform.idempotency.port.IdempotencyKeys;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets keys after a day: who sends a request again does so within minutes. */
@UseCase
public final class PruneIdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);
    static final int BATCH = 5_000;

    private final IdempotencyKeys keys;
    private final InstantSource clock;

    public PruneIdempotencyKeys(IdempotencyKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** How many went. */
    public int execute(Actor actor) {
        actor.requireJob();
        return keys.prune(clock.instant().minus(KEPT), BATCH);
    }
}
