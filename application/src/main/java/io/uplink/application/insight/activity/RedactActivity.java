package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityRedactions;
import io.uplink.application.insight.activity.port.ActivityRedactions.About;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.insight.activity.Redaction;
import io.uplink.domain.insight.activity.Seals;
import java.time.InstantSource;

/**
 * Takes the words about somebody out of the log, for good. Who did what and when stays, and so does
 * the proof that nobody else changed it.
 */
@UseCase
public final class RedactActivity {

    /** A statement's worth. */
    private static final int STRETCH = 1_000;

    /** 100,000 entries are more than a hundred years of a customer who calls each day. */
    private static final int MOST_STRETCHES = 100;

    private final UnitOfWork unitOfWork;
    private final ActivityRedactions redactions;
    private final Seals seals;
    private final InstantSource clock;

    public RedactActivity(
            UnitOfWork unitOfWork,
            ActivityRedactions redactions,
            Seals seals,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.redactions = redactions;
        this.seals = seals;
        this.clock = clock;
    }

    /** How many entries; all of them, or none and an exception. */
    public int execute(Actor actor, About about) {
        actor.requireJob();
        return unitOfWork.perform(() -> {
            var done = 0;
            for (var stretch = 0; stretch < MOST_STRETCHES; stretch++) {
                var open = redactions.open(about, STRETCH);
                if (open.isEmpty()) {
                    return done;
                }
                redactions.put(
                        open.stream()
                                .map(one ->
                                        Redaction.make(
                                                one.place(), one.original(), one.redacted(), seals))
                                .toList(),
                        about,
                        clock.instant());
                done += open.size();
            }
            throw new IllegalStateException("more entries about somebody than can be");
        });
    }
}
