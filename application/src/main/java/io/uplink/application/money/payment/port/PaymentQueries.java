package io.uplink.application.money.payment.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Entry;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments as screens show them: one statement each. */
public interface PaymentQueries {

    /** The latest first. */
    Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size);

    /** All that is known of one; empty outside of the branches. */
    Optional<Sheet> sheet(Within within, PaymentId id);

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param text part of the number, the reference, or the customer's name or account
     * @param until exclusive
     */
    record Filter(
            Optional<String> text,
            Optional<PaymentMethod> method,
            Optional<CustomerId> customer,
            Optional<Instant> from,
            Optional<Instant> until) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** A payment of the list; {@code left} pays nothing yet. */
    record Line(
            PaymentId id,
            String number,
            CustomerId customer,
            String customerName,
            String account,
            PaymentMethod method,
            String reference,
            Instant receivedAt,
            Money amount,
            Money left,
            boolean reversed) {}

    /**
     * A payment with everything around it.
     *
     * @param payerPhone whose money it was, where that is known; the customer's where it came by no
     *     phone
     */
    record Sheet(
            Payment.Snapshot payment,
            String customerName,
            String account,
            String branchName,
            String cashName,
            Optional<String> payerPhone,
            List<Pays> pays,
            List<Back> refunds,
            List<Open> open,
            List<Entry> entries) {}

    /**
     * An invoice that it pays.
     *
     * @param released from which day on it no longer does
     */
    record Pays(
            UUID invoice,
            String number,
            LocalDate day,
            Money amount,
            Optional<LocalDate> released) {}

    /** What was given back. */
    record Back(UUID id, LocalDate day, Money amount, String account, String why) {}

    /** An invoice of the customer on which something is left to pay. */
    record Open(UUID invoice, String number, LocalDate dueOn, Money balance) {}
}
