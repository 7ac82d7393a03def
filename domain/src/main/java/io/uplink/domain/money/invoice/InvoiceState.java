package io.uplink.domain.money.invoice;

import java.time.Instant;
import java.time.LocalDate;

/** How far an invoice has come. Whether it is paid, or overdue, follows from what was paid. */
public sealed interface InvoiceState {

    record Draft() implements InvoiceState {}

    /** It stays as it is from now on. */
    record Issued(DocumentNumber number, LocalDate day, LocalDate dueOn) implements InvoiceState {}

    /** It was issued and taken back whole, before anything was paid. */
    record Voided(
            DocumentNumber number, LocalDate day, LocalDate dueOn, Instant voidedAt, String why)
            implements InvoiceState {}
}
