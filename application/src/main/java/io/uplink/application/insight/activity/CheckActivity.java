package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.insight.activity.port.ActivityChain.Watch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.insight.activity.ChainPass;
import io.uplink.domain.insight.activity.Seals;
import java.time.InstantSource;

/** Counts the log again, a stretch at a time, and finds what somebody changed in the database. */
@UseCase
public final class CheckActivity {

    /** 100,000 entries: some seconds of work on a small server, and a year of most companies. */
    private static final int MOST_BLOCKS = 100;

    private final ActivityChain chain;
    private final Seals seals;
    private final InstantSource clock;

    public CheckActivity(ActivityChain chain, Seals seals, InstantSource clock) {
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
    }

    /** What is known afterwards. */
    public Watch execute(Actor actor) {
        actor.requireJob();
        var watch = chain.watch();
        var behind = watch.pass().last().map(one -> one.block().number()).orElse(0L);
        var found = chain.behind(behind, MOST_BLOCKS);
        ChainPass pass = watch.pass().over(found, seals);
        if (found.size() == MOST_BLOCKS) {
            chain.goOn(pass);
        } else {
            chain.end(pass.end(watch.through()), clock.instant());
        }
        return chain.watch();
    }
}
