package io.uplink.adapter.out.postgres.money.payment;

import io.uplink.adapter.out.postgres.money.invoice.Branched;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Placed;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customers owe: reckoned from documents and what was paid on them, as of any day. */
@ApplicationScoped
class SqlDebtQueries implements DebtQueries {

    /** What moved a customer's account, and by how much. A void invoice moved nothing. */
    private static final String MOVES =
            """
            select i.issued_on as day, 'invoice' as kind, i.id as thing, i.number, i.total_minor as minor
              from invoice i where i.state = 'issued' and i.customer_id = any(who.records)
            union all
            select n.day, 'credit_note', n.invoice_id, n.number, -n.total_minor
              from credit_note n join invoice i on i.id = n.invoice_id
             where i.customer_id = any(who.records)
            union all
            select p.booked_on, 'payment', p.id, p.number, -p.amount_minor
              from payment p where p.customer_id = any(who.records)
            union all
            select p.reversed_on, 'payment_reversed', p.id, p.number, p.amount_minor
              from payment p where p.customer_id = any(who.records) and p.reversed_on is not null
            union all
            select r.day, 'refund', p.id, p.number, r.amount_minor
              from payment_refund r join payment p on p.id = r.payment_id
             where p.customer_id = any(who.records)
            union all
            select r.returned_on, 'refund_returned', p.id, p.number, -r.amount_minor
              from payment_refund r join payment p on p.id = r.payment_id
             where p.customer_id = any(who.records) and r.returned_on is not null
            """;

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String STATEMENT =
            """
            select who.id, who.name, who.account_number, coalesce(s.opening, 0)::bigint as opening,
                   coalesce(s.closing, 0)::bigint as closing, l.lines
              from (select c.id, c.name, c.account_number, c.branch_id, %1$s as records
                      from customer c %2$s) who
             cross join lateral (
                   select sum(m.minor) filter (where m.day < %3$s) as opening,
                          sum(m.minor) filter (where m.day <= %4$s) as closing
                     from (%6$s) m) s
             cross join lateral (
                   select json_agg(json_build_object('day', d.day, 'kind', d.kind, 'thing', d.thing,
                              'number', d.number, 'minor', d.minor)
                              order by d.day, d.rank, d.number)::text as lines
                     from (select m.*, array_position(array['invoice', 'credit_note', 'payment',
                                      'payment_reversed', 'refund', 'refund_returned'], m.kind) as rank
                             from (%6$s) m
                            where m.day >= %3$s and m.day <= %4$s
                            order by m.day, rank, m.number limit %5$s) d) l
            """;

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String STANDING =
            """
            select (select coalesce(sum(i.balance_minor), 0)::bigint from invoice i
                     where i.balance_minor > 0 and i.customer_id = any(%1$s)) as owed,
                   (select coalesce(sum(i.balance_minor), 0)::bigint from invoice i
                     where i.balance_minor > 0 and i.due_on < %2$s
                       and i.customer_id = any(%1$s)) as overdue,
                   (select coalesce(sum(p.left_minor), 0)::bigint from payment p
                     where p.left_minor > 0 and p.customer_id = any(%1$s)) as credit
              from customer c
            """;

    /** What was left of each invoice at the end of the day, and how late it was. */
    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String OPEN =
            """
            select coalesce(k.merged_into, k.id) as customer_id, %2$s - i.due_on as late,
                   i.total_minor
                   - coalesce((select sum(a.amount_minor) from payment_allocation a
                                where a.invoice_id = i.id and a.day <= %2$s
                                  and (a.released_on is null or a.released_on > %2$s)), 0)
                   - coalesce((select sum(n.total_minor) from credit_note n
                                where n.invoice_id = i.id and n.day <= %2$s), 0) as minor
              from invoice i join customer k on k.id = i.customer_id %1$s
            """;

    private static final String BUCKETS =
            """
            coalesce(sum(o.minor) filter (where o.late <= 0), 0)::bigint as b0,
            coalesce(sum(o.minor) filter (where o.late between 1 and 30), 0)::bigint as b30,
            coalesce(sum(o.minor) filter (where o.late between 31 and 60), 0)::bigint as b60,
            coalesce(sum(o.minor) filter (where o.late between 61 and 90), 0)::bigint as b90,
            coalesce(sum(o.minor) filter (where o.late > 90), 0)::bigint as b91
            """;

    private final Sql sql;

    SqlDebtQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Statement> statement(
            Within within, CustomerId customer, LocalDate from, LocalDate until, int most) {
        var where = customer(within, customer);
        var first = "cast(" + where.argument(from) + " as date)";
        var last = "cast(" + where.argument(until) + " as date)";
        var limit = where.argument(most + 1);
        return sql.one(
                STATEMENT.formatted(CustomerRecords.of("c.id"), where, first, last, limit, MOVES),
                where.arguments(),
                row -> statement(row, most));
    }

    private static Where customer(Within within, CustomerId customer) {
        var where = new Where().and("c.id = ? and c.deleted_at is null", customer.value());
        return Branched.within(where, within, "c.branch_id");
    }

    private static Statement statement(Row row, int most) {
        var opening = money(row, "opening");
        var lines = new ArrayList<StatementLine>();
        var balance = opening;
        @Nullable String json = row.getString("lines");
        var found = json == null ? new JsonArray() : new JsonArray(json);
        for (var i = 0; i < Math.min(found.size(), most); i++) {
            var line = found.getJsonObject(i);
            balance = balance.plus(Money.ofMinor(line.getLong("minor"), Money.KES));
            lines.add(line(line, balance));
        }
        return new Statement(
                new CustomerId(row.getUUID("id")),
                row.getString("name"),
                row.getString("account_number"),
                opening,
                lines,
                money(row, "closing"),
                found.size() > most);
    }

    private static StatementLine line(JsonObject line, Money balance) {
        return new StatementLine(
                LocalDate.parse(line.getString("day")),
                Kind.valueOf(line.getString("kind").toUpperCase(Locale.ROOT)),
                UUID.fromString(line.getString("thing")),
                line.getString("number"),
                Money.ofMinor(line.getLong("minor"), Money.KES),
                balance);
    }

    @Override
    public Optional<Standing> standing(Within within, CustomerId customer, LocalDate today) {
        var where = customer(within, customer);
        var day = "cast(" + where.argument(today) + " as date)";
        return sql.one(
                STANDING.formatted(CustomerRecords.of("c.id"), day) + where,
                where.arguments(),
                row ->
                        new Standing(
                                money(row, "owed"), money(row, "overdue"), money(row, "credit")));
    }

    @Override
    public Page<Debt> ageing(Within within, LocalDate day, Optional<String> cursor, int size) {
        var place = TextCursor.parse(cursor);
        var backwards = TextCursor.backwards(place);
        var open = new Where();
        var inner = open(open, within, day);
        var after = new StringBuilder();
        place.ifPresent(at ->
                after.append(" and (lower(c.name), c.id) ")
                        .append(backwards ? "<" : ">")
                        .append(" (")
                        .append(open.argument(at.text()))
                        .append(", ")
                        .append(open.argument(at.id()))
                        .append(")"));
        var order = backwards ? "desc" : "asc";
        var limit = open.argument(size + 1);
        var rows =
                sql.list(
                        """
                        select c.id, c.name, c.account_number, lower(c.name) as place, %1$s
                          from (%2$s) o join customer c on c.id = o.customer_id
                         where o.minor <> 0 %3$s
                         group by c.id order by lower(c.name) %4$s, c.id %4$s limit %5$s
                        """
                                .formatted(BUCKETS, inner, after, order, limit),
                        open.arguments(),
                        row -> Placed.of(debt(row), row));
        return Placed.page(place, size, rows);
    }

    @Override
    public Buckets total(Within within, LocalDate day) {
        var open = new Where();
        var inner = open(open, within, day);
        return sql.list(
                        "select " + BUCKETS + " from (" + inner + ") o",
                        open.arguments(),
                        SqlDebtQueries::buckets)
                .getFirst();
    }

    private static String open(Where where, Within within, LocalDate day) {
        var until = "cast(" + where.argument(day) + " as date)";
        where.and("i.state = 'issued' and i.issued_on <= " + until);
        Branched.within(where, within, "i.branch_id");
        return OPEN.formatted(where, until);
    }

    private static Debt debt(Row row) {
        return new Debt(
                new CustomerId(row.getUUID("id")),
                row.getString("name"),
                row.getString("account_number"),
                buckets(row));
    }

    private static Buckets buckets(Row row) {
        return new Buckets(
                money(row, "b0"),
                money(row, "b30"),
                money(row, "b60"),
                money(row, "b90"),
                money(row, "b91"));
    }

    private static Money money(Row row, String column) {
        return Money.ofMinor(row.getLong(column), Money.KES);
    }
}
