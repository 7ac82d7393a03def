package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice with its lines as one JSON value, which reads and questions share; quotes too. */
public final class InvoiceRows {

    /** Of an invoice named {@code i}. */
    static final String WHOLE =
            """
            json_build_object('id', i.id, 'customer', i.customer_id, 'branch', i.branch_id,
                'state', i.state, 'number', i.number, 'day', i.issued_on, 'due', i.due_on,
                'days', i.due_days, 'notes', i.notes, 'currency', i.currency,
                'bp', i.discount_bp, 'off', i.discount_minor, 'total', i.total_minor,
                'paid', i.paid_minor, 'credited', i.credited_minor,
                'voided', to_char(i.voided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'why', i.void_reason, 'version', i.version,
                'lines', (select json_agg(json_build_object('product', l.product_id,
                              'text', l.description, 'quantity', l.quantity,
                              'price', l.unit_price_minor, 'included', l.tax_included,
                              'bp', l.discount_bp, 'off', l.discount_minor, 'tax', l.tax_id,
                              'rate', l.tax_bp, 'revenue', l.revenue_code) order by l.position)
                            from invoice_line l where l.invoice_id = i.id))::text
            """;

    private InvoiceRows() {}

    static Invoice.Snapshot read(String json) {
        var row = new JsonObject(json);
        var currency = Currency.getInstance(row.getString("currency"));
        var terms = terms(row);
        return new Invoice.Snapshot(
                new InvoiceId(UUID.fromString(row.getString("id"))),
                new CustomerId(UUID.fromString(row.getString("customer"))),
                new BranchId(UUID.fromString(row.getString("branch"))),
                terms,
                state(row),
                Money.ofMinor(row.getLong("paid"), currency),
                Money.ofMinor(row.getLong("credited"), currency),
                Money.ofMinor(row.getLong("total"), currency),
                row.getLong("version"));
    }

    /** What it says: its lines, and what is taken off the whole. */
    public static InvoiceTerms terms(JsonObject row) {
        var currency = Currency.getInstance(row.getString("currency"));
        JsonArray lines = row.getJsonArray("lines");
        return new InvoiceTerms(
                lines.stream()
                        .map(JsonObject.class::cast)
                        .map(line -> line(line, currency))
                        .toList(),
                discount(row, currency),
                row.getInteger("days"),
                Optional.ofNullable(row.getString("notes")),
                currency);
    }

    private static InvoiceState state(JsonObject row) {
        if ("draft".equals(row.getString("state"))) {
            return new InvoiceState.Draft();
        }
        var number = new DocumentNumber(row.getString("number"));
        var day = LocalDate.parse(row.getString("day"));
        var due = LocalDate.parse(row.getString("due"));
        return "issued".equals(row.getString("state"))
                ? new InvoiceState.Issued(number, day, due)
                : new InvoiceState.Voided(
                        number,
                        day,
                        due,
                        Instant.parse(row.getString("voided")),
                        row.getString("why"));
    }

    private static InvoiceLine line(JsonObject line, Currency currency) {
        return new InvoiceLine(
                Optional.ofNullable(line.getString("product"))
                        .map(UUID::fromString)
                        .map(ProductId::new),
                line.getString("text"),
                new Quantity(line.getLong("quantity")),
                Money.ofMinor(line.getLong("price"), currency),
                line.getBoolean("included"),
                discount(line, currency),
                new TaxCodeId(UUID.fromString(line.getString("tax"))),
                line.getInteger("rate"),
                new AccountCode(line.getString("revenue")));
    }

    private static Discount discount(JsonObject row, Currency currency) {
        @Nullable Integer part = row.getInteger("bp");
        if (part != null) {
            return new Discount.Percent(part);
        }
        @Nullable Long amount = row.getLong("off");
        return amount == null
                ? Discount.none()
                : new Discount.Amount(Money.ofMinor(amount, currency));
    }

    public static @Nullable Integer part(Discount discount) {
        return discount instanceof Discount.Percent(var basisPoints) ? basisPoints : null;
    }

    public static @Nullable Long amount(Discount discount) {
        return discount instanceof Discount.Amount(var amount) ? amount.minor() : null;
    }

    public static String lines(List<InvoiceLine> lines) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var row = new LinkedHashMap<String, Object>();
            row.put("position", rows.size());
            row.put("product", line.product());
            row.put("text", line.description());
            row.put("quantity", line.quantity().thousandths());
            row.put("price", line.unitPrice().minor());
            row.put("included", line.taxIncluded());
            row.put("bp", Optional.ofNullable(part(line.discount())));
            row.put("off", Optional.ofNullable(amount(line.discount())));
            row.put("tax", line.tax());
            row.put("rate", line.basisPoints());
            row.put("revenue", line.revenue().value());
            rows.add(row);
        }
        return StoredJson.write(rows);
    }
}
