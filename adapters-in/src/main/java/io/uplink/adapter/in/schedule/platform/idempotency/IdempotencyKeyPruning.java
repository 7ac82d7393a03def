package io.uplink.adapter.in.schedule.platform.idempotency;

import io.uplink.application.platform.idempotency.PruneIdempotencyKeys;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class IdempotencyKeyPruning implements Job {

    private final PruneIdempotencyKeys pruneIdempotencyKeys;

    IdempotencyKeyPruning(PruneIdempotencyKeys pruneIdempotencyKeys) {
        this.pruneIdempotencyKeys = pruneIdempotencyKeys;
    }

    @Override
    public String name() {
        return "idempotency.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public String run() {
        return pruneIdempotencyKeys.execute(new Actor.Job(name())) + " keys forgotten";
    }
}
