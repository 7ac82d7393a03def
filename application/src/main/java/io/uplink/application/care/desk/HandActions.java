package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.AssignTicket;
import io.uplink.application.care.ticket.ChangePriority;
import io.uplink.application.care.ticket.ClaimTicket;
import io.uplink.application.care.ticket.EscalateTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** The actions about who works a ticket, and how urgently. */
@Part
public final class HandActions {

    private final AssignTicket assignTicket;
    private final ClaimTicket claimTicket;
    private final ChangePriority changePriority;
    private final EscalateTicket escalateTicket;

    public HandActions(
            AssignTicket assignTicket,
            ClaimTicket claimTicket,
            ChangePriority changePriority,
            EscalateTicket escalateTicket) {
        this.assignTicket = assignTicket;
        this.claimTicket = claimTicket;
        this.changePriority = changePriority;
        this.escalateTicket = escalateTicket;
    }

    Ticket.Snapshot assign(
            Actor actor, TicketId ticket, DeskAction.Assign to, Optional<Version> seen) {
        return assignTicket.execute(
                actor, new AssignTicket.Input(ticket, to.person(), to.team(), seen));
    }

    Ticket.Snapshot claim(Actor actor, TicketId ticket, Optional<Version> seen) {
        return claimTicket.execute(actor, new ClaimTicket.Input(ticket, seen));
    }

    Ticket.Snapshot prioritise(
            Actor actor, TicketId ticket, DeskAction.Prioritise to, Optional<Version> seen) {
        return changePriority.execute(actor, new ChangePriority.Input(ticket, to.priority(), seen));
    }

    Ticket.Snapshot escalate(
            Actor actor, TicketId ticket, DeskAction.Escalate how, Optional<Version> seen) {
        return escalateTicket.execute(
                actor,
                new EscalateTicket.Input(ticket, how.reason(), how.to(), how.priority(), seen));
    }
}
