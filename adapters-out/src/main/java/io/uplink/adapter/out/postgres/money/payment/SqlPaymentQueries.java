package io.uplink.adapter.out.postgres.money.payment;

import io.uplink.adapter.out.postgres.money.invoice.Branched;
import io.uplink.adapter.out.postgres.money.invoice.EntriesSql;
import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments as screens show them. */
@ApplicationScoped
class SqlPaymentQueries implements PaymentQueries {

    private static final String LIST =
            """
            select p.id, p.number, p.customer_id, c.name, c.account_number, p.method, p.reference,
                   p.received_at, p.currency, p.amount_minor, p.left_minor,
                   p.reversed_at is not null as reversed
              from payment p join customer c on c.id = p.customer_id
            """;

    private static final String SOURCES =
            """
            select 'payment.kept', p.id::text
            union all select 'suspense.named', p.id::text
            union all select 'payment.allocated', a.id::text from payment_allocation a
                       where a.payment_id = p.id
            union all select 'payment.refunded', r.id::text from payment_refund r
                       where r.payment_id = p.id
            """;

    /** Safaricom says the number, its digest, or some of its digits between stars. */
    private static final String PAYER =
            """
            case when p.method = 'mobile-money' then
                (select case when m.payer ~ '^[0-9]{9,15}$' then '+' || m.payer
                             else (select f.e164 from customer_phone f
                                    where f.customer_id = any(%1$s)
                                      and (phone_hash(f.e164) = m.payer
                                           or m.payer ~ '[0-9].*[*].*[0-9]'
                                          and f.e164 like '+' ||
                                              regexp_replace(m.payer, '[^0-9]+', '%%', 'g'))
                                    order by f.position limit 1) end
                   from mpesa_payment m where m.receipt = p.reference)
            else (select f.e164 from customer_phone f where f.customer_id = any(%1$s)
                   order by f.position limit 1) end
            """
                    .formatted(CustomerRecords.of("p.customer_id"));

    private static final String SHEET =
            """
            select %s as payment, p.currency, c.name, c.account_number, b.name as branch_name,
                   k.name as cash_name, %s as payer_phone,
                   (select json_agg(json_build_object('invoice', i.id, 'number', i.number,
                               'day', a.day, 'amount', a.amount_minor, 'released', a.released_on)
                               order by a.day, a.id)::text
                      from payment_allocation a join invoice i on i.id = a.invoice_id
                     where a.payment_id = p.id) as pays,
                   (select json_agg(json_build_object('id', r.id, 'day', r.day,
                               'amount', r.amount_minor, 'account', r.account_code,
                               'why', r.reason) order by r.day, r.id)::text
                      from payment_refund r
                     where r.payment_id = p.id and r.returned_on is null) as refunds,
                   (select json_agg(json_build_object('invoice', i.id, 'number', i.number,
                               'due', i.due_on, 'balance', i.balance_minor)
                               order by i.due_on, i.number)::text
                      from invoice i
                     where i.balance_minor > 0 and p.left_minor > 0
                       and i.customer_id = any(%s)) as open,
                   %s as entries
              from payment p join customer c on c.id = p.customer_id
              join branch b on b.id = p.branch_id
              join ledger_account k on k.code = p.account_code
            """
                    .formatted(
                            PaymentRows.WHOLE,
                            PAYER,
                            CustomerRecords.of("p.customer_id"),
                            EntriesSql.of(SOURCES));

    private final Sql sql;

    SqlPaymentQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = where(within, filter);
        place.ifPresent(at ->
                where.and(
                        "(p.received_at, p.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by p.received_at %1$s, p.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        SqlPaymentQueries::line);
        return Cursor.page(
                place, size, rows, line -> new Cursor(true, line.receivedAt(), line.id().value()));
    }

    private static Where where(Within within, Filter filter) {
        var where = Branched.within(new Where(), within, "p.branch_id");
        filter.text()
                .ifPresent(text ->
                        where.and(
                                "lower(p.number || ' ' || p.reference) like ?"
                                        + " or c.search_text like ?",
                                Typed.part(text),
                                Typed.part(text)));
        filter.method().ifPresent(method -> where.and("p.method = ?", method.code()));
        filter.customer()
                .ifPresent(id ->
                        where.and(
                                "p.customer_id = any(" + CustomerRecords.of("?") + ")",
                                id.value(),
                                id.value()));
        filter.from().ifPresent(at -> where.and("p.received_at >= ?", Sql.at(at)));
        filter.until().ifPresent(at -> where.and("p.received_at < ?", Sql.at(at)));
        return where;
    }

    @Override
    public Optional<Sheet> sheet(Within within, PaymentId id) {
        var where = Branched.within(new Where().and("p.id = ?", id.value()), within, "p.branch_id");
        return sql.one(SHEET + where, where.arguments(), SqlPaymentQueries::sheet);
    }

    private static Line line(Row row) {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Line(
                new PaymentId(row.getUUID("id")),
                row.getString("number"),
                new CustomerId(row.getUUID("customer_id")),
                row.getString("name"),
                row.getString("account_number"),
                PaymentMethod.ofCode(row.getString("method")),
                row.getString("reference"),
                Sql.instant(row, "received_at"),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                Money.ofMinor(row.getLong("left_minor"), currency),
                row.getBoolean("reversed"));
    }

    private static Sheet sheet(Row row) {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Sheet(
                PaymentRows.read(row.getString("payment")),
                row.getString("name"),
                row.getString("account_number"),
                row.getString("branch_name"),
                row.getString("cash_name"),
                Optional.ofNullable(row.getString("payer_phone")),
                rows(row.getString("pays")).map(one -> pays(one, currency)).toList(),
                rows(row.getString("refunds")).map(one -> back(one, currency)).toList(),
                rows(row.getString("open")).map(one -> open(one, currency)).toList(),
                EntriesSql.read(row.getString("entries")));
    }

    private static Pays pays(JsonObject row, Currency currency) {
        return new Pays(
                UUID.fromString(row.getString("invoice")),
                row.getString("number"),
                LocalDate.parse(row.getString("day")),
                Money.ofMinor(row.getLong("amount"), currency),
                Optional.ofNullable(row.getString("released")).map(LocalDate::parse));
    }

    private static Back back(JsonObject row, Currency currency) {
        return new Back(
                UUID.fromString(row.getString("id")),
                LocalDate.parse(row.getString("day")),
                Money.ofMinor(row.getLong("amount"), currency),
                row.getString("account"),
                row.getString("why"));
    }

    private static Open open(JsonObject row, Currency currency) {
        return new Open(
                UUID.fromString(row.getString("invoice")),
                row.getString("number"),
                LocalDate.parse(row.getString("due")),
                Money.ofMinor(row.getLong("balance"), currency));
    }

    private static Stream<JsonObject> rows(@Nullable String json) {
        return json == null
                ? Stream.empty()
                : new JsonArray(json).stream().map(JsonObject.class::cast);
    }
}
