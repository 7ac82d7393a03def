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

/** Notes that a fee was paid. Money may come after the ticket is closed, so this is still taken. */
@UseCase
public final class PayFee {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_FEES);

    /** {@code reference}: how one can find the payment again. */
    public record Input(TicketId ticket, UUID fee, String reference) {}

    private final TicketDesk desk;
    private final TicketFees fees;

    public PayFee(TicketDesk desk, TicketFees fees) {
        this.desk = desk;
        this.fees = fees;
    }

    public Fee execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            var owed =
                    fees.find(ticket.id(), input.fee())
                            .orElseThrow(() -> new DomainException(new TicketError.NoSuchFee()));
            var paid = owed.paidBy(input.reference(), desk.origin().now());
            if (paid.equals(owed)) {
                return owed;
            }
            fees.save(paid);
            FeeNotes.noted(desk, actor, "ticket.fee-paid", ticket.snapshot(), paid);
            return paid;
        });
    }
}
