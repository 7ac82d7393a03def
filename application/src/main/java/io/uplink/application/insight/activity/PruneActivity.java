package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;

/** Forgets what is older than the operator has to keep. The chain stays whole. */
@UseCase
public final class PruneActivity {

    /** 20,000 entries a run. */
    private static final int MOST_BLOCKS = 20;

    private final ActivityChain chain;
    private final Settings settings;
    private final InstantSource clock;

    public PruneActivity(ActivityChain chain, Settings settings, InstantSource clock) {
        this.chain = chain;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many entries went. */
    public int execute(Actor actor) {
        actor.requireJob();
        var kept = Period.ofMonths(settings.get(ActivitySettings.KEEP_MONTHS));
        var oldest = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        return chain.prune(oldest, MOST_BLOCKS);
    }
}
