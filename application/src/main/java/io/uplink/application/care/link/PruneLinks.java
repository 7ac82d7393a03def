package io.uplink.application.care.link;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets links that died long ago. */
@UseCase
public final class PruneLinks {

    /** Until then a ticket's page can say to whom a link went and how often it was used. */
    static final Duration KEPT = Duration.ofDays(90);

    /** A day's links of a large company; the next run goes on. */
    static final int BATCH = 5_000;

    private final TicketLinkRepository links;
    private final InstantSource clock;

    public PruneLinks(TicketLinkRepository links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** How many went. */
    public int execute(Actor actor) {
        actor.requireJob();
        return links.prune(clock.instant().minus(KEPT), BATCH);
    }
}
