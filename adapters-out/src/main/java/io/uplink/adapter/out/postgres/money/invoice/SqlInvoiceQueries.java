package io.uplink.adapter.out.postgres.money.invoice;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invoices as screens show them. */
@ApplicationScoped
class SqlInvoiceQueries implements InvoiceQueries {

    private static final String STATUS =
            """
            case when i.state <> 'issued' then i.state
                 when i.balance_minor = 0 then 'paid'
                 when i.paid_minor > 0 then 'partly-paid'
                 else 'issued' end
            """;

    private static final String LIST =
            """
            select i.id, i.number, i.customer_id, c.name, c.account_number, i.issued_on, i.due_on,
                   i.currency, i.total_minor, i.balance_minor, i.created_at, %s as status
              from invoice i join customer c on c.id = i.customer_id
            """
                    .formatted(STATUS);

    private static final String SOURCES =
            """
            select 'invoice.issued', i.id::text
            union all select 'credit-note.issued', n.id::text from credit_note n
                       where n.invoice_id = i.id
            union all select 'payment.allocated', a.id::text from payment_allocation a
                       where a.invoice_id = i.id
            """;

    private static final String SHEET =
            """
            select %s as invoice, c.name, c.account_number, b.name as branch_name,
                   (select json_object_agg(t.id, t.name)::text from tax_code t
                     where t.id in (select l.tax_id from invoice_line l
                                     where l.invoice_id = i.id)) as taxes,
                   (select json_agg(json_build_object('payment', p.id, 'number', p.number,
                               'reference', p.reference, 'day', a.day, 'amount', a.amount_minor,
                               'released', a.released_on) order by a.day, a.id)::text
                      from payment_allocation a join payment p on p.id = a.payment_id
                     where a.invoice_id = i.id) as paid,
                   (select json_agg(json_build_object('id', n.id, 'number', n.number, 'day', n.day,
                               'reason', n.reason, 'total', n.total_minor) order by n.number)::text
                      from credit_note n where n.invoice_id = i.id) as notes,
                   %s as entries
              from invoice i join customer c on c.id = i.customer_id
              join branch b on b.id = i.branch_id
            """
                    .formatted(InvoiceRows.WHOLE, EntriesSql.of(SOURCES));

    private final Sql sql;

    SqlInvoiceQueries(Sql sql) {
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
                        "(i.created_at, i.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by i.created_at %1$s, i.id %1$s limit %2$s"
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
        var where = Branched.within(new Where(), within, "i.branch_id");
        filter.status().ifPresent(status -> where.and(STATUS + " = ?", status.code()));
        if (filter.overdue()) {
            where.and("i.balance_minor > 0 and i.due_on < ?", today);
        }
        filter.customer()
                .ifPresent(id ->
                        where.and(
                                "i.customer_id = any(" + CustomerRecords.of("?") + ")",
                                id.value(),
                                id.value()));
        filter.branch().ifPresent(id -> where.and("i.branch_id = ?", id.value()));
        filter.from().ifPresent(day -> where.and("i.issued_on >= ?", day));
        filter.until().ifPresent(day -> where.and("i.issued_on <= ?", day));
        filter.text()
                .ifPresent(text ->
                        where.and(
                                "lower(i.number) like ? or c.search_text like ?",
                                Typed.part(text),
                                Typed.part(text)));
        return where;
    }

    @Override
    public Optional<Sheet> sheet(Within within, InvoiceId id) {
        var where = Branched.within(new Where().and("i.id = ?", id.value()), within, "i.branch_id");
        return sql.one(SHEET + where, where.arguments(), SqlInvoiceQueries::sheet);
    }

    @Override
    public List<Branch> branches(Within within) {
        var where = Branched.within(new Where(), within, "b.id");
        return sql.list(
                "select b.id, b.name from branch b" + where + " order by lower(b.name), b.id",
                where.arguments(),
                row -> new Branch(new BranchId(row.getUUID("id")), row.getString("name")));
    }

    private static Line line(Row row, LocalDate today) {
        var currency = Currency.getInstance(row.getString("currency"));
        var balance = Money.ofMinor(row.getLong("balance_minor"), currency);
        var due = Optional.ofNullable(row.getLocalDate("due_on"));
        return new Line(
                new InvoiceId(row.getUUID("id")),
                Optional.ofNullable(row.getString("number")),
                new CustomerId(row.getUUID("customer_id")),
                row.getString("name"),
                row.getString("account_number"),
                InvoiceStatus.ofCode(row.getString("status")),
                Optional.ofNullable(row.getLocalDate("issued_on")),
                due,
                Money.ofMinor(row.getLong("total_minor"), currency),
                balance,
                balance.isPositive() && due.map(day -> day.isBefore(today)).orElse(false));
    }

    private static Sheet sheet(Row row) {
        Invoice.Snapshot invoice = InvoiceRows.read(row.getString("invoice"));
        var currency = invoice.total().currency();
        return new Sheet(
                invoice,
                row.getString("name"),
                row.getString("account_number"),
                row.getString("branch_name"),
                taxes(row.getString("taxes")),
                rows(row.getString("paid")).map(one -> paid(one, currency)).toList(),
                rows(row.getString("notes")).map(one -> note(one, currency)).toList(),
                EntriesSql.read(row.getString("entries")));
    }

    private static Map<TaxCodeId, String> taxes(String json) {
        return new JsonObject(json)
                .stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new TaxCodeId(UUID.fromString(one.getKey())),
                                        one -> (String) one.getValue()));
    }

    private static Paid paid(JsonObject row, Currency currency) {
        return new Paid(
                UUID.fromString(row.getString("payment")),
                row.getString("number"),
                row.getString("reference"),
                LocalDate.parse(row.getString("day")),
                Money.ofMinor(row.getLong("amount"), currency),
                Optional.ofNullable(row.getString("released")).map(LocalDate::parse));
    }

    private static Credited note(JsonObject row, Currency currency) {
        return new Credited(
                UUID.fromString(row.getString("id")),
                row.getString("number"),
                LocalDate.parse(row.getString("day")),
                row.getString("reason"),
                Money.ofMinor(row.getLong("total"), currency));
    }

    private static Stream<JsonObject> rows(@Nullable String json) {
        return json == null
                ? Stream.empty()
                : new JsonArray(json).stream().map(JsonObject.class::cast);
    }
}
