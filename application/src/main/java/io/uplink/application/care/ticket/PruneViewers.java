package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketViewers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Forgets who closed a ticket's page: only the present counts. */
@UseCase
public final class PruneViewers {

    private final TicketViewers viewers;
    private final InstantSource clock;

    public PruneViewers(TicketViewers viewers, InstantSource clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    public int execute(Actor actor) {
        actor.requireJob();
        return viewers.prune(clock.instant().minus(MeetViewers.PRESENT));
    }
}
