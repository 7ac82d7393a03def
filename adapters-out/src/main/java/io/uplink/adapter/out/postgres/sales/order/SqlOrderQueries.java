package io.uplink.adapter.out.postgres.sales.order;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as screens show them. */
@ApplicationScoped
class SqlOrderQueries implements OrderQueries {

    private static final String LIST =
            """
            select o.id, o.number, o.name, o.phone, o.area, o.package_name, o.currency,
                   o.price_minor + o.installation_minor as total_minor, o.standing, o.state,
                   o.source, s.name as seller, o.created_at
              from sales_order o left join person s on s.id = o.seller_id
            """;

    private static final String SHEET =
            """
            select %s as whole, o.currency, b.name as branch_name, c.id as customer_id,
                   c.name as customer_name, c.account_number, t.number as ticket_number,
                   s.name as seller, d.name as salesperson, l.number as lead_number,
                   (select json_agg(json_build_object('receipt', coalesce(p.number, r.receipt),
                               'amount', r.amount_minor, 'back', r.refunded_minor,
                               'at', to_char(r.paid_at at time zone 'UTC',
                                             'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                               order by r.paid_at, r.receipt)::text
                      from sales_order_receipt r
                      left join payment_allocation a
                        on a.id = case when r.receipt ~ '^[0-9a-f-]{36}$'
                                       then cast(r.receipt as uuid) end
                      left join payment p on p.id = a.payment_id
                     where r.order_id = o.id
                       and (a.id is null or r.refunded_minor < r.amount_minor)) as receipts
              from sales_order o join branch b on b.id = o.branch_id
              left join customer m on m.id = o.customer_id
              left join customer c on c.id = coalesce(m.merged_into, m.id)
              left join ticket t on t.id = o.ticket_id
              left join person s on s.id = o.seller_id
              left join salesperson d on d.id = o.salesperson_id
              left join sales_lead l on l.id = o.lead_id
            """
                    .formatted(OrderRows.WHOLE);

    private final Sql sql;

    SqlOrderQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = where(within, filter);
        place.ifPresent(at ->
                where.and(
                        "(o.created_at, o.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by o.created_at %1$s, o.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        SqlOrderQueries::line);
        return Cursor.page(
                place, size, rows, line -> new Cursor(true, line.at(), line.id().value()));
    }

    @Override
    public Optional<Sheet> sheet(Within within, OrderId id) {
        var where = seen(new Where().and("o.id = ?", id.value()), within);
        return sql.one(SHEET + where, where.arguments(), SqlOrderQueries::sheet);
    }

    @Override
    public Optional<Sheet> followed(byte[] token) {
        return sql.one(
                SHEET + " where o.token_digest = $1",
                Tuple.of(Buffer.buffer(token)),
                SqlOrderQueries::sheet);
    }

    @Override
    public List<Seller> sellers(Within within) {
        var where = seen(new Where().and("o.seller_id is not null"), within);
        return sql.list(
                """
                select p.id, p.name from person p
                 where p.id in (select o.seller_id from sales_order o %s)
                 order by lower(p.name), p.id limit 200
                """
                        .formatted(where),
                where.arguments(),
                row -> new Seller(new PersonId(row.getUUID("id")), row.getString("name")));
    }

    private static Where where(Within within, Filter filter) {
        var where = seen(new Where(), within);
        filter.stage().ifPresent(stage -> where.and("o.state = ?", stage.code()));
        filter.payment().ifPresent(standing -> where.and("o.standing = ?", standing.code()));
        filter.seller().ifPresent(seller -> where.and("o.seller_id = ?", seller.value()));
        filter.text().ifPresent(text -> where.and("o.search_text like ?", Typed.part(text)));
        return where;
    }

    private static Where seen(Where where, Within within) {
        within.branches()
                .ifPresent(branches ->
                        where.and(
                                "o.branch_id = any(?)",
                                (Object)
                                        branches.stream()
                                                .map(one -> one.value())
                                                .toArray(UUID[]::new)));
        within.owner().ifPresent(owner -> where.and("o.seller_id = ?", owner.value()));
        return where;
    }

    private static Line line(Row row) {
        return new Line(
                new OrderId(row.getUUID("id")),
                row.getString("number"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("area"),
                row.getString("package_name"),
                Money.ofMinor(
                        row.getLong("total_minor"),
                        Currency.getInstance(row.getString("currency"))),
                PaymentStanding.ofCode(row.getString("standing")),
                OrderStage.ofCode(row.getString("state")),
                OrderSource.ofCode(row.getString("source")),
                Optional.ofNullable(row.getString("seller")),
                Sql.instant(row, "created_at"));
    }

    private static Sheet sheet(Row row) {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Sheet(
                OrderRows.read(row.getString("whole")),
                row.getString("branch_name"),
                Optional.ofNullable(row.getUUID("customer_id"))
                        .map(id ->
                                new Owner(
                                        new CustomerId(id),
                                        row.getString("customer_name"),
                                        row.getString("account_number"))),
                Optional.ofNullable(row.getString("ticket_number")),
                Optional.ofNullable(row.getString("seller")),
                Optional.ofNullable(row.getString("salesperson")),
                Optional.ofNullable(row.getString("lead_number")),
                receipts(row.getString("receipts"), currency));
    }

    private static List<Receipt> receipts(@Nullable String json, Currency currency) {
        return json == null
                ? List.of()
                : new JsonArray(json)
                        .stream()
                                .map(JsonObject.class::cast)
                                .map(one ->
                                        new Receipt(
                                                one.getString("receipt"),
                                                Money.ofMinor(one.getLong("amount"), currency),
                                                Money.ofMinor(one.getLong("back"), currency),
                                                Instant.parse(one.getString("at"))))
                                .toList();
    }
}
