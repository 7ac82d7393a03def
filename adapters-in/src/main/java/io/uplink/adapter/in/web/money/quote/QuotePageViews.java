package io.uplink.adapter.in.web.money.quote;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.LineRow;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.util.List;

/** Quotes as pages show them: amounts and days in words. */
public final class QuotePageViews {

    private QuotePageViews() {}

    /** A quote of the list; {@code look} is the class of its state. */
    @TemplateData
    public record QuoteRow(
            String id,
            String number,
            String customer,
            String account,
            String state,
            String look,
            String day,
            String validUntil,
            String total) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record QuotesPage(
            Page<QuoteRow> rows,
            List<Option> states,
            List<Option> branches,
            String text,
            String customer,
            String query,
            String currency) {}

    /** A quote, all of it. */
    @TemplateData
    public record QuotePage(
            String id,
            String number,
            String customerId,
            String customer,
            String account,
            String branch,
            String state,
            String look,
            String day,
            String validUntil,
            String notes,
            String reason,
            List<LineRow> lines,
            String net,
            String tax,
            String total,
            boolean draft,
            boolean acceptable,
            boolean declinable,
            boolean convertible,
            boolean converted,
            String invoice,
            String invoiceNumber,
            String why,
            long version,
            String currency) {}
}
