package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketViewers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Says that the caller has a ticket open, and who else has. */
@UseCase
public final class MeetViewers {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_VIEW);

    /** An open page asks every half minute; whoever missed two turns has gone. */
    public static final Duration PRESENT = Duration.ofSeconds(75);

    /** More names than a line holds say no more than "many". */
    private static final int MOST = 5;

    private final TicketDesk desk;
    private final TicketViewers viewers;
    private final InstantSource clock;

    public MeetViewers(TicketDesk desk, TicketViewers viewers, InstantSource clock) {
        this.desk = desk;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The names of the others. */
    public List<String> execute(Actor actor, TicketId ticket) {
        var viewer = actor.requirePerson().id();
        var seen = desk.perform(() -> desk.look(actor, MAY, ticket));
        var now = clock.instant();
        return viewers.touch(seen.id(), viewer, now, now.minus(PRESENT), MOST);
    }
}
