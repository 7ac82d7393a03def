package io.uplink.adapter.out.postgres.money.quote;

import io.uplink.adapter.out.postgres.money.invoice.InvoiceRows;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A quote with its lines as one JSON value, which reads and questions share. */
final class QuoteRows {

    /** Of a quote named {@code q}. */
    static final String WHOLE =
            """
            json_build_object('id', q.id, 'customer', q.customer_id, 'branch', q.branch_id,
                'state', q.state, 'number', q.number, 'sent', q.sent_on, 'until', q.valid_until,
                'decided', q.decided_on, 'why', q.reason, 'invoice', q.invoice_id,
                'days', q.due_days, 'notes', q.notes, 'currency', q.currency,
                'bp', q.discount_bp, 'off', q.discount_minor, 'version', q.version,
                'lines', (select json_agg(json_build_object('product', l.product_id,
                              'text', l.description, 'quantity', l.quantity,
                              'price', l.unit_price_minor, 'included', l.tax_included,
                              'bp', l.discount_bp, 'off', l.discount_minor, 'tax', l.tax_id,
                              'rate', l.tax_bp, 'revenue', l.revenue_code) order by l.position)
                            from quote_line l where l.quote_id = q.id))::text
            """;

    private QuoteRows() {}

    static Quote.Snapshot read(String json) {
        var row = new JsonObject(json);
        return new Quote.Snapshot(
                new QuoteId(UUID.fromString(row.getString("id"))),
                new CustomerId(UUID.fromString(row.getString("customer"))),
                new BranchId(UUID.fromString(row.getString("branch"))),
                InvoiceRows.terms(row),
                Optional.ofNullable(row.getString("number"))
                        .map(number ->
                                new Quote.Sending(
                                        new DocumentNumber(number),
                                        LocalDate.parse(row.getString("sent")),
                                        LocalDate.parse(row.getString("until")))),
                state(row),
                row.getLong("version"));
    }

    private static QuoteState state(JsonObject row) {
        return switch (row.getString("state")) {
            case "draft" -> new QuoteState.Draft();
            case "sent" -> new QuoteState.Sent();
            case "accepted" -> new QuoteState.Accepted(decided(row));
            case "declined" ->
                    new QuoteState.Declined(
                            decided(row), Optional.ofNullable(row.getString("why")));
            default ->
                    new QuoteState.Converted(
                            decided(row),
                            Optional.ofNullable(row.getString("invoice"))
                                    .map(UUID::fromString)
                                    .map(InvoiceId::new));
        };
    }

    private static LocalDate decided(JsonObject row) {
        return LocalDate.parse(row.getString("decided"));
    }
}
