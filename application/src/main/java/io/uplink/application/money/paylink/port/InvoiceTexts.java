package io.uplink.application.money.paylink.port;

import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Brings customers the addresses of their invoices; in the caller's unit of work. */
@FunctionalInterface
public interface InvoiceTexts {

    /**
     * What is told.
     *
     * @param event told once
     * @param token opens the invoice, so it is shown nowhere else
     */
    record Text(
            UUID event,
            CustomerId customer,
            String invoice,
            Money due,
            LocalDate dueOn,
            String token,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Text[" + event + "]";
        }
    }

    /** False if nobody can be told. */
    boolean send(Text text);
}
