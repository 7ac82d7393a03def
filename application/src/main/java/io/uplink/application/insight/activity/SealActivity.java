package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.insight.activity.Block;
import io.uplink.domain.insight.activity.SealedBlock;
import io.uplink.domain.insight.activity.Seals;
import java.time.InstantSource;
import java.util.OptionalInt;

/**
 * Closes what was noted since the last time, so that it cannot be changed unseen any more. Not each
 * entry as it is written: they would all have to wait for the one before.
 */
@UseCase
public final class SealActivity {

    /** A day of a busy company in one run; what is left comes with the next. */
    private static final int MOST_BLOCKS = 50;

    private final ActivityChain chain;
    private final Seals seals;
    private final InstantSource clock;

    public SealActivity(ActivityChain chain, Seals seals, InstantSource clock) {
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
    }

    /** How many entries were closed; empty if the log was too busy to look. */
    public OptionalInt execute(Actor actor) {
        actor.requireJob();
        var horizon = chain.horizon();
        if (horizon.isEmpty()) {
            return OptionalInt.empty();
        }
        var closed = 0;
        for (var blocks = 0; blocks < MOST_BLOCKS; blocks++) {
            var entries = closeOne(horizon.get());
            if (entries == 0) {
                break;
            }
            closed += entries;
        }
        return OptionalInt.of(closed);
    }

    private int closeOne(long horizon) {
        var before = chain.last();
        var counted =
                chain.count(
                        before.map(one -> one.block().last()).orElse(0L),
                        horizon,
                        Block.MOST_ENTRIES);
        var count = counted.count();
        if (count.entries() == 0) {
            return 0;
        }
        var next = SealedBlock.close(before, count, seals);
        return chain.append(next, counted.newest(), clock.instant()) ? count.entries() : 0;
    }
}
