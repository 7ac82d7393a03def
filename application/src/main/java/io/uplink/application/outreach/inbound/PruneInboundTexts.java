package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets texts after their time; what became a message of a ticket stays there. */
@UseCase
public final class PruneInboundTexts {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 5_000;

    private final InboundTexts texts;
    private final InstantSource clock;

    public PruneInboundTexts(InboundTexts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public int execute(Actor actor) {
        actor.requireJob();
        return texts.prune(clock.instant().minus(KEPT), MOST);
    }
}
