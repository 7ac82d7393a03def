package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.ResumeTicket;
import io.uplink.application.care.ticket.StartTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The actions about where a ticket stands. */
@Part
public final class StateActions {

    private final StartTicket startTicket;
    private final HoldTicket holdTicket;
    private final ResumeTicket resumeTicket;
    private final ResolveTicket resolveTicket;
    private final CloseTicket closeTicket;
    private final InstantSource clock;

    public StateActions(
            StartTicket startTicket,
            HoldTicket holdTicket,
            ResumeTicket resumeTicket,
            ResolveTicket resolveTicket,
            CloseTicket closeTicket,
            InstantSource clock) {
        this.startTicket = startTicket;
        this.holdTicket = holdTicket;
        this.resumeTicket = resumeTicket;
        this.resolveTicket = resolveTicket;
        this.closeTicket = closeTicket;
        this.clock = clock;
    }

    Ticket.Snapshot start(Actor actor, TicketId ticket, Optional<Version> seen) {
        return startTicket.execute(actor, new StartTicket.Input(ticket, seen));
    }

    Ticket.Snapshot hold(
            Actor actor, TicketId ticket, DeskAction.Hold how, Optional<Version> seen) {
        var until = how.days().map(days -> clock.instant().plus(Duration.ofDays(days)));
        return holdTicket.execute(actor, new HoldTicket.Input(ticket, how.reason(), until, seen));
    }

    Ticket.Snapshot resume(Actor actor, TicketId ticket, Optional<Version> seen) {
        return resumeTicket.execute(actor, new ResumeTicket.Input(ticket, seen));
    }

    Ticket.Snapshot resolve(
            Actor actor, TicketId ticket, DeskAction.Resolve how, Optional<Version> seen) {
        return resolveTicket.execute(
                actor, new ResolveTicket.Input(ticket, how.whatWasDone(), seen));
    }

    Ticket.Snapshot close(Actor actor, TicketId ticket, Optional<Version> seen) {
        return closeTicket.execute(actor, new CloseTicket.Input(ticket, seen));
    }
}
