package io.uplink.domain.money.payment;

import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;

/**
 * A part of a payment that pays an invoice. It is not changed: when less of it is to pay, it is
 * released and a smaller one takes its place, as their entries in the books do.
 *
 * @param day from which on it pays
 */
public record Allocation(
        AllocationId id, PaymentId payment, InvoiceId invoice, Money amount, LocalDate day) {

    public Allocation {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an allocation of nothing");
        }
    }
}
