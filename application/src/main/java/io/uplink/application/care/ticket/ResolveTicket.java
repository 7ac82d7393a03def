package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Says that a ticket is done, and settles whether it was in time. */
@UseCase
public final class ResolveTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_CLOSE, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /**
     * What the customer will read.
     *
     * @param seen the version looked at; empty from a link, which shows only the state
     */
    public record Input(TicketId ticket, String whatWasDone, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;

    public ResolveTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.resolve"),
                (ticket, now) ->
                        ticket.resolve(
                                TicketDesk.personOf(actor),
                                TicketWords.required("whatWasDone", input.whatWasDone()),
                                terms.hours(ticket.snapshot()),
                                now));
    }
}
