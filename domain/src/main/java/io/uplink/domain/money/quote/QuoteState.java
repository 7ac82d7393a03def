package io.uplink.domain.money.quote;

import io.uplink.domain.money.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/** How far a quote has come. Whether it has expired follows from the day. */
public sealed interface QuoteState {

    record Draft() implements QuoteState {}

    /** The customer has it; it says the same from now on. */
    record Sent() implements QuoteState {}

    record Accepted(LocalDate on) implements QuoteState {}

    record Declined(LocalDate on, Optional<String> why) implements QuoteState {}

    /** It became this draft of an invoice; nothing where that was removed since. */
    record Converted(LocalDate on, Optional<InvoiceId> invoice) implements QuoteState {}
}
