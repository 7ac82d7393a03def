package io.uplink.adapter.out.postgres.sales.order;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.order.port.OrderSettlements;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

@ApplicationScoped
class SqlOrderSettlements implements OrderSettlements {

    /** Subscription and invoice of the installation have the id of their order. */
    private static final String UNCOUNTED =
            """
            select o.id as order_id, a.id as allocation_id, a.amount_minor, o.currency,
                   p.received_at
              from sales_order o
              cross join lateral (
                       select o.id as invoice_id
                       union all
                       (select c.invoice_id from subscription_charge c
                         where c.subscription_id = o.id order by c.period_from, c.id limit 1)) i
              join payment_allocation a on a.invoice_id = i.invoice_id and a.released_on is null
              join payment p on p.id = a.payment_id and p.currency = o.currency
             where o.state = 'converted' and o.standing <> 'paid'
               and not exists (select from sales_order_receipt r
                                where r.receipt = cast(a.id as text))
               and not exists (select from sales_order_receipt r
                                where p.method = 'mobile-money' and r.receipt = p.reference
                                  and r.order_id = o.id)
             order by o.id, a.id
             limit $1
            """;

    private static final String RELEASED =
            """
            select r.order_id, a.id as allocation_id, a.amount_minor, p.currency, p.received_at
              from payment_allocation a
              join sales_order_receipt r on r.receipt = cast(a.id as text)
              join payment p on p.id = a.payment_id
             where a.released_on >= $1 and r.refunded_minor < r.amount_minor
             order by r.order_id, a.id
             limit $2
            """;

    /** There is about one receipt of an order, and little of it goes back. */
    private static final String GAVE_BACK =
            """
            select o.id
              from sales_order o
             where o.id in (select r.order_id from sales_order_receipt r
                             where r.refunded_minor > 0)
               and o.paid_minor > (select sum(r.amount_minor - r.refunded_minor)
                                     from sales_order_receipt r where r.order_id = o.id)
             order by o.id
             limit $1
            """;

    private final Sql sql;

    SqlOrderSettlements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Settlement> uncounted(int most) {
        return sql.list(UNCOUNTED, Tuple.of(most), SqlOrderSettlements::read);
    }

    @Override
    public List<Settlement> released(LocalDate since, int most) {
        return sql.list(RELEASED, Tuple.of(since, most), SqlOrderSettlements::read);
    }

    @Override
    public List<OrderId> gaveBack(int most) {
        return sql.list(GAVE_BACK, Tuple.of(most), row -> new OrderId(row.getUUID("id")));
    }

    private static Settlement read(Row row) {
        return new Settlement(
                new OrderId(row.getUUID("order_id")),
                row.getUUID("allocation_id"),
                Money.ofMinor(
                        row.getLong("amount_minor"),
                        Currency.getInstance(row.getString("currency"))),
                row.getOffsetDateTime("received_at").toInstant());
    }
}
