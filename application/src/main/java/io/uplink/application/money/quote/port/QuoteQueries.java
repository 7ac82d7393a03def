package io.uplink.application.money.quote.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Quotes as screens show them: one statement each. */
public interface QuoteQueries {

    /** Newest first. */
    Page<Line> page(
            Within within, Filter filter, LocalDate today, Optional<String> cursor, int size);

    /** All that is known of one; empty outside of the branches. */
    Optional<Sheet> sheet(Within within, QuoteId id);

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param text part of the number or of the customer's name or account
     */
    record Filter(
            Optional<QuoteStatus> status,
            Optional<CustomerId> customer,
            Optional<BranchId> branch,
            Optional<String> text) {}

    /** A quote of the list. */
    record Line(
            QuoteId id,
            Optional<String> number,
            CustomerId customer,
            String customerName,
            String account,
            QuoteStatus status,
            Optional<LocalDate> day,
            Optional<LocalDate> validUntil,
            Money total) {}

    /**
     * A quote with everything around it.
     *
     * @param invoiceNumber of the invoice that it became, once that is issued
     */
    record Sheet(
            Quote.Snapshot quote,
            String customerName,
            String account,
            String branchName,
            Map<TaxCodeId, String> taxes,
            Optional<InvoiceId> invoice,
            Optional<String> invoiceNumber) {}
}
