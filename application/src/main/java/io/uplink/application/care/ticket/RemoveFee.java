package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

/** Takes back a fee that nobody paid yet. */
@UseCase
public final class RemoveFee {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_FEES);

    /** Which fee of which ticket. */
    public record Input(TicketId ticket, UUID fee) {}

    private final TicketDesk desk;
    private final TicketFees fees;

    public RemoveFee(TicketDesk desk, TicketFees fees) {
        this.desk = desk;
        this.fees = fees;
    }

    public Fee execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var fee =
                    fees.find(ticket.id(), input.fee())
                            .orElseThrow(() -> new DomainException(new TicketError.NoSuchFee()));
            fee.requireUnpaid();
            fees.remove(fee, desk.origin().now());
            FeeNotes.noted(desk, actor, "ticket.fee-removed", ticket.snapshot(), fee);
            return fee;
        });
    }
}
