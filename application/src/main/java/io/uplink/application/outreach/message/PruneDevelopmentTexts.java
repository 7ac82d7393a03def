package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.DevelopmentTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets texts that were shown instead of sent: they hold numbers, and links that open. */
@UseCase
public final class PruneDevelopmentTexts {

    /** Whoever tries something out reads them the same day; a trial of a company takes weeks. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** What a statement takes away in a moment; more than are kept in six hours. */
    private static final int MOST = 5_000;

    private final DevelopmentTexts texts;
    private final InstantSource clock;

    public PruneDevelopmentTexts(DevelopmentTexts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public int execute(Actor actor) {
        actor.requireJob();
        return texts.prune(clock.instant().minus(KEPT), MOST);
    }
}
