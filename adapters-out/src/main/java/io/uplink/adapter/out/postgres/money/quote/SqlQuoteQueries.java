package io.uplink.adapter.out.postgres.money.quote;

import io.uplink.adapter.out.postgres.money.invoice.Branched;
import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Quotes as screens show them. */
@ApplicationScoped
class SqlQuoteQueries implements QuoteQueries {

    private static final String LIST =
            """
            select q.id, q.number, q.customer_id, c.name, c.account_number, q.state, q.sent_on,
                   q.valid_until, q.currency, q.total_minor, q.created_at
              from quote q join customer c on c.id = q.customer_id
            """;

    private static final String SHEET =
            """
            select %s as quote, c.name, c.account_number, b.name as branch_name, q.invoice_id,
                   (select i.number from invoice i where i.id = q.invoice_id) as invoice_number,
                   (select json_object_agg(t.id, t.name)::text from tax_code t
                     where t.id in (select l.tax_id from quote_line l
                                     where l.quote_id = q.id)) as taxes
              from quote q join customer c on c.id = q.customer_id
              join branch b on b.id = q.branch_id
            """
                    .formatted(QuoteRows.WHOLE);

    private final Sql sql;

    SqlQuoteQueries(Sql sql) {
        this.sql = sql;
    }

    /** With the moment that places it in the list. */
    private record Placed(Line line, Cursor place) {}

    @Override
    public Page<Line> page(
            Within within, Filter filter, LocalDate today, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = where(within, filter, today);
        place.ifPresent(at ->
                where.and(
                        "(q.created_at, q.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by q.created_at %1$s, q.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        row ->
                                new Placed(
                                        line(row, today),
                                        new Cursor(
                                                true,
                                                Sql.instant(row, "created_at"),
                                                row.getUUID("id"))));
        return Cursor.page(place, size, rows, Placed::place).map(Placed::line);
    }

    private static Where where(Within within, Filter filter, LocalDate today) {
        var where = Branched.within(new Where(), within, "q.branch_id");
        filter.status()
                .ifPresent(status -> {
                    switch (status) {
                        case EXPIRED -> where.and("q.state = 'sent' and q.valid_until < ?", today);
                        case SENT -> where.and("q.state = 'sent' and q.valid_until >= ?", today);
                        case DRAFT, ACCEPTED, DECLINED, CONVERTED ->
                                where.and("q.state = ?", status.code());
                    }
                });
        filter.customer()
                .ifPresent(id ->
                        where.and(
                                "q.customer_id = any(" + CustomerRecords.of("?") + ")",
                                id.value(),
                                id.value()));
        filter.branch().ifPresent(id -> where.and("q.branch_id = ?", id.value()));
        filter.text()
                .ifPresent(text ->
                        where.and(
                                "lower(q.number) like ? or c.search_text like ?",
                                Typed.part(text),
                                Typed.part(text)));
        return where;
    }

    private static Line line(Row row, LocalDate today) {
        var until = Optional.ofNullable(row.getLocalDate("valid_until"));
        var state = QuoteStatus.ofCode(row.getString("state"));
        var over = state == QuoteStatus.SENT && until.orElseThrow().isBefore(today);
        return new Line(
                new QuoteId(row.getUUID("id")),
                Optional.ofNullable(row.getString("number")),
                new CustomerId(row.getUUID("customer_id")),
                row.getString("name"),
                row.getString("account_number"),
                over ? QuoteStatus.EXPIRED : state,
                Optional.ofNullable(row.getLocalDate("sent_on")),
                until,
                Money.ofMinor(
                        row.getLong("total_minor"),
                        Currency.getInstance(row.getString("currency"))));
    }

    @Override
    public Optional<Sheet> sheet(Within within, QuoteId id) {
        var where = Branched.within(new Where().and("q.id = ?", id.value()), within, "q.branch_id");
        return sql.one(SHEET + where, where.arguments(), SqlQuoteQueries::sheet);
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                QuoteRows.read(row.getString("quote")),
                row.getString("name"),
                row.getString("account_number"),
                row.getString("branch_name"),
                taxes(row.getString("taxes")),
                Optional.ofNullable(row.getUUID("invoice_id")).map(InvoiceId::new),
                Optional.ofNullable(row.getString("invoice_number")));
    }

    private static Map<TaxCodeId, String> taxes(String json) {
        return new JsonObject(json)
                .stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new TaxCodeId(UUID.fromString(one.getKey())),
                                        one -> (String) one.getValue()));
    }
}
