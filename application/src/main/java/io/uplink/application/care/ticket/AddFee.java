package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Notes what a customer is to pay for a service: of a known kind, or under a name of its own. */
@UseCase
public final class AddFee {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_FEES);

    /**
     * What is to be paid.
     *
     * @param name empty for that of the kind
     * @param amount empty for that of the kind
     */
    public record Input(
            TicketId ticket,
            Optional<UUID> type,
            Optional<String> name,
            Optional<Money> amount,
            String note) {}

    private final TicketDesk desk;
    private final TicketFees fees;
    private final TicketCatalogue catalogue;

    public AddFee(TicketDesk desk, TicketFees fees, TicketCatalogue catalogue) {
        this.desk = desk;
        this.fees = fees;
        this.catalogue = catalogue;
    }

    public Fee execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var type = input.type().map(this::offered);
            var fee =
                    new Fee(
                            desk.origin().newId(),
                            ticket.id(),
                            type.map(FeeType::id),
                            input.name().or(() -> type.map(FeeType::name)).orElse(""),
                            input.amount()
                                    .or(() -> type.map(FeeType::amount))
                                    .orElseThrow(() -> Invalid.of("amount", "required")),
                            input.note(),
                            actor.requirePerson().id(),
                            desk.origin().now(),
                            Optional.empty());
            fees.save(fee);
            FeeNotes.noted(desk, actor, "ticket.fee-added", ticket.snapshot(), fee);
            return fee;
        });
    }

    private FeeType offered(UUID id) {
        var type =
                catalogue
                        .feeType(id)
                        .orElseThrow(() -> new DomainException(new CatalogueError.NoSuchFeeType()));
        if (!type.active()) {
            throw Invalid.of("type", "fee-type.inactive");
        }
        return type;
    }
}
