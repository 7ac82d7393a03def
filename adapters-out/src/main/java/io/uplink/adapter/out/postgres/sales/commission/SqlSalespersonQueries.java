package io.uplink.adapter.out.postgres.sales.commission;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sells how much, as screens show it. */
@ApplicationScoped
class SqlSalespersonQueries implements SalespersonQueries {

    /** Of an order named {@code o}. */
    private static final String SOLD =
            "o.state <> 'cancelled' and (o.standing = 'paid' or o.state = 'converted')";

    private static final String LINES =
            """
            select e.id, e.salesperson_id, s.name, e.order_id, o.number, e.kind, e.amount_minor,
                   e.day, e.open, e.payout_id is not null as paid, e.created_at
              from commission_entry e join salesperson s on s.id = e.salesperson_id
              join sales_order o on o.id = e.order_id
            """;

    private final Sql sql;
    private final HeadOffice headOffice;

    SqlSalespersonQueries(Sql sql, HeadOffice headOffice) {
        this.sql = sql;
        this.headOffice = headOffice;
    }

    @Override
    public List<Standing> standings(Within within, Instant from, Instant until) {
        var where = seen(new Where(), within);
        var since = where.argument(Sql.at(from));
        var end = where.argument(Sql.at(until));
        return sql.list(
                standing(since, end, SOLD, where, MOST),
                where.arguments(),
                row ->
                        new Standing(
                                new SalespersonId(row.getUUID("id")),
                                row.getString("name"),
                                row.getString("code"),
                                row.getBoolean("active"),
                                row.getString("branch"),
                                row.getInteger("orders"),
                                money(row, "revenue"),
                                money(row, "earned"),
                                money(row, "owed")));
    }

    @Override
    public Optional<Sheet> sheet(Within within, SalespersonId id, YearMonth from) {
        var where = seen(new Where().and("s.id = ?", id.value()), within);
        var first = where.argument(from.atDay(1));
        var zone = where.argument(headOffice.zone().getId());
        return sql.one(
                sheet(SalespersonRows.WHOLE, first, zone, SOLD) + where,
                where.arguments(),
                SqlSalespersonQueries::sheet);
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                SalespersonRows.read(row.getString("whole")),
                row.getString("branch_name"),
                Optional.ofNullable(row.getString("person")),
                money(row, "owed"),
                each(row.getString("months"))
                        .map(one ->
                                new Month(
                                        YearMonth.from(LocalDate.parse(one.getString("month"))),
                                        one.getInteger("orders"),
                                        kes(one.getLong("revenue")),
                                        Optional.ofNullable(one.getInteger("targetOrders")),
                                        Optional.ofNullable(one.getLong("targetRevenue"))
                                                .map(SqlSalespersonQueries::kes)))
                        .toList(),
                each(row.getString("payouts"))
                        .map(one ->
                                new Paid(
                                        new PayoutId(UUID.fromString(one.getString("id"))),
                                        kes(one.getLong("amount")),
                                        one.getString("account"),
                                        LocalDate.parse(one.getString("day"))))
                        .toList());
    }

    @Override
    public Page<Line> commissions(Within within, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = seen(new Where(), within);
        filter.salesperson().ifPresent(one -> where.and("e.salesperson_id = ?", one.value()));
        if (filter.open()) {
            where.and("e.open");
        }
        place.ifPresent(at ->
                where.and(
                        "(e.created_at, e.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LINES
                                + where
                                + " order by e.created_at %1$s, e.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        SqlSalespersonQueries::line);
        return Cursor.page(
                place, size, rows, line -> new Cursor(true, line.at(), line.id().value()));
    }

    private static Line line(Row row) {
        return new Line(
                new CommissionEntryId(row.getUUID("id")),
                new SalespersonId(row.getUUID("salesperson_id")),
                row.getString("name"),
                new OrderId(row.getUUID("order_id")),
                row.getString("number"),
                CommissionEntry.Kind.ofCode(row.getString("kind")),
                money(row, "amount_minor"),
                row.getLocalDate("day"),
                row.getBoolean("open"),
                row.getBoolean("paid"),
                Sql.instant(row, "created_at"));
    }

    @Override
    public List<Choice> choices(Optional<Set<BranchId>> branches) {
        var where = in(new Where().and("s.active"), branches);
        return sql.list(
                "select s.id, s.name from salesperson s"
                        + where
                        + " order by lower(s.name), s.id limit "
                        + MOST,
                where.arguments(),
                row -> new Choice(new SalespersonId(row.getUUID("id")), row.getString("name")));
    }

    @Override
    public List<Person> people(Optional<Set<BranchId>> branches) {
        var where = new Where().and("p.active");
        branches.ifPresent(ids ->
                where.and(
                        "exists (select from person_branch w where w.person_id = p.id"
                                + " and w.branch_id = any(?))",
                        (Object) array(ids)));
        return sql.list(
                "select p.id, p.name from person p"
                        + where
                        + " order by lower(p.name), p.id limit "
                        + MOST,
                where.arguments(),
                row -> new Person(new PersonId(row.getUUID("id")), row.getString("name")));
    }

    private static Where seen(Where where, Within within) {
        within.own().ifPresent(own -> where.and("s.person_id = ?", own.value()));
        return in(where, within.branches());
    }

    private static Where in(Where where, Optional<Set<BranchId>> branches) {
        branches.ifPresent(ids -> where.and("s.branch_id = any(?)", (Object) array(ids)));
        return where;
    }

    private static UUID[] array(Set<BranchId> branches) {
        return branches.stream().map(Id::value).toArray(UUID[]::new);
    }

    private static Money money(Row row, String column) {
        return kes(row.getLong(column));
    }

    private static Money kes(long minor) {
        return Money.ofMinor(minor, Money.KES);
    }

    private static Stream<JsonObject> each(@Nullable String json) {
        return json == null
                ? Stream.of()
                : new JsonArray(json).stream().map(JsonObject.class::cast);
    }

    private static String standing(
            Object since, Object end, Object sold, Object where, Object most) {
        return """
        select s.id, s.name, s.code, s.active, b.name as branch, t.orders, t.revenue, e.earned,
               e.owed
          from salesperson s join branch b on b.id = s.branch_id
          left join lateral (
               select count(*)::int as orders, coalesce(sum(o.price_minor), 0)::bigint as revenue
                 from sales_order o
                where o.salesperson_id = s.id and o.created_at >= %1$s and o.created_at < %2$s
                  and %3$s) t on true
          left join lateral (
               select coalesce(sum(e.amount_minor) filter (where e.created_at >= %1$s
                                                       and e.created_at < %2$s), 0)::bigint
                          as earned,
                      coalesce(sum(e.amount_minor) filter (where e.open), 0)::bigint as owed
                 from commission_entry e where e.salesperson_id = s.id) e on true
         %4$s
         order by s.active desc, t.orders desc, t.revenue desc, lower(s.name), s.id limit %5$s
        """
                .formatted(since, end, sold, where, most);
    }

    private static String sheet(Object whole, Object first, Object zone, Object sold) {
        return """
        select %1$s as whole, b.name as branch_name, p.name as person,
               (select coalesce(sum(e.amount_minor), 0)::bigint from commission_entry e
                 where e.salesperson_id = s.id and e.open) as owed,
               (select json_agg(json_build_object('month', m.month, 'orders', m.orders,
                           'revenue', m.revenue, 'targetOrders', g.orders,
                           'targetRevenue', g.revenue_minor) order by m.month)::text
                  from (select x.month, count(o.id) as orders,
                               coalesce(sum(o.price_minor), 0) as revenue
                          from (select generate_series(%2$s::date, greatest(
                                    %2$s::date + interval '5 months',
                                    (select max(month) from sales_target
                                      where salesperson_id = s.id)),
                                    interval '1 month')::date as month) x
                          left join sales_order o on o.salesperson_id = s.id and %4$s
                           and o.created_at >= x.month::timestamp at time zone %3$s
                           and o.created_at < (x.month + interval '1 month')
                                              at time zone %3$s
                         group by x.month) m
                  left join sales_target g on g.salesperson_id = s.id and g.month = m.month
               ) as months,
               (select json_agg(json_build_object('id', o.id, 'amount', o.amount_minor,
                           'account', o.account, 'day', o.day)
                           order by o.created_at desc)::text
                  from (select * from commission_payout where salesperson_id = s.id
                         order by created_at desc limit 20) o) as payouts
          from salesperson s join branch b on b.id = s.branch_id
          left join person p on p.id = s.person_id
        """
                .formatted(whole, first, zone, sold);
    }
}
