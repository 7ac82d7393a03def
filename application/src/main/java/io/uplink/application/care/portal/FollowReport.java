package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.TicketId;

/** Leads a customer from the own pages to one of the reports. */
@UseCase
public final class FollowReport {

    /** Which one. */
    public record Input(PhoneNumber phone, TicketId ticket) {}

    private final PortalGate gate;
    private final PortalTickets tickets;

    public FollowReport(PortalGate gate, PortalTickets tickets) {
        this.gate = gate;
        this.tickets = tickets;
    }

    /** The address that shows it. */
    public String execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        return tickets.follow(input.ticket(), account.id())
                .orElseThrow(() -> new DomainException(new TicketError.NotFound()));
    }
}
