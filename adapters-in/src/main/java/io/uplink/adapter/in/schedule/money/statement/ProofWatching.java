package io.uplink.adapter.in.schedule.money.statement;

import io.uplink.application.money.statement.WatchProof;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ProofWatching implements Job {

    private final WatchProof watchProof;

    ProofWatching(WatchProof watchProof) {
        this.watchProof = watchProof;
    }

    @Override
    public String name() {
        return "mpesa.proof";
    }

    /** It tells once a day; statements that are taken later are heard of within the hour. */
    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        var run = watchProof.execute(new Actor.Job(name()));
        return run.done() + " unproven days told of" + run.trouble();
    }
}
