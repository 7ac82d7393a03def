package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;
import java.util.UUID;

/** What a phone is asked to pay for. */
public sealed interface PaidFor {

    /** Whatever is due on the customer's account, the oldest first. */
    record Account(CustomerId owner) implements PaidFor {}

    /** One invoice of the customer's. */
    record OfInvoice(UUID invoice, CustomerId owner) implements PaidFor {}

    /** An order; whoever pays for it becomes a customer by that, if not before. */
    record OfOrder(UUID order) implements PaidFor {}

    /** Whose account it is; empty for an order, which says so when it is paid. */
    default Optional<CustomerId> customer() {
        return switch (this) {
            case Account(var owner) -> Optional.of(owner);
            case OfInvoice(_, var owner) -> Optional.of(owner);
            case OfOrder _ -> Optional.empty();
        };
    }

    default Optional<UUID> ofInvoice() {
        return this instanceof OfInvoice(var invoice, _) ? Optional.of(invoice) : Optional.empty();
    }

    default Optional<UUID> ofOrder() {
        return this instanceof OfOrder(var order) ? Optional.of(order) : Optional.empty();
    }
}
