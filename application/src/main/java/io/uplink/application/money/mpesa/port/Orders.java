package io.uplink.application.money.mpesa.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders, as far as money is concerned. */
public interface Orders {

    /**
     * An order that may be paid for.
     *
     * @param due what is still to be paid, nothing or less if it is paid
     */
    record Order(UUID id, String number, BranchId branch, Money due) {}

    /** The one whose number folds to the same as what was typed; never a part of one. */
    Optional<UUID> find(AccountReference reference);

    /** Also one that is paid; empty if there is none. */
    Optional<Order> find(UUID order);

    /**
     * Whose money it is that came for the order; makes the customer if there is none yet. In the
     * caller's unit of work.
     */
    CustomerId customerOf(Actor actor, UUID order);

    /**
     * Told after money for it was booked, in the same unit of work; once for a receipt.
     *
     * @param customer who was credited with it
     */
    void paid(
            Actor actor,
            UUID order,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant paidAt);
}
