package io.uplink.adapter.out.postgres.money.overview;

import io.uplink.adapter.out.postgres.money.invoice.Branched;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.overview.port.OverviewQueries;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is owed comes from documents, what was earned from the books. */
@ApplicationScoped
class SqlOverviewQueries implements OverviewQueries {

    /** How many branches and packages are named; the rest is in the sum alone. */
    private static final int NAMED = 12;

    /** By branch, by source, all together: as {@code grouping} numbers what is left out. */
    private static final int BRANCH = 1;

    private static final int SOURCE = 2;
    private static final int WHOLE = 3;

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String STANDING =
            """
            select i.receivable, i.open, i.overdue, i.late, p.credit, r.today, r.month
              from (select coalesce(sum(i.balance_minor), 0)::bigint as receivable,
                           count(*) as open,
                           coalesce(sum(i.balance_minor) filter (where i.due_on < %3$s), 0)::bigint
                               as overdue,
                           count(*) filter (where i.due_on < %3$s) as late
                      from invoice i where i.balance_minor > 0 %1$s) i
             cross join (select coalesce(sum(i.left_minor), 0)::bigint as credit
                           from payment i where i.left_minor > 0 %1$s) p
             cross join (select coalesce(sum(i.amount_minor) filter (where i.received_at >= %2$s),
                                    0)::bigint as today,
                                coalesce(sum(i.amount_minor), 0)::bigint as month
                           from payment i
                          where i.received_at >= %4$s and i.reversed_at is null %1$s) r
            """;

    /**
     * An entry that takes another back counts for what that one was about, on its own day. Other
     * sources than documents have ids of other forms.
     */
    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String REVENUE =
            """
            with moved as (
                 select e.number, e.day, coalesce(o.source_kind, e.source_kind) as kind,
                        coalesce(o.source_id, e.source_id) as source
                   from journal_entry e left join journal_entry o on o.id = e.reverses_id
                  where e.day between %2$s and %4$s
                    and coalesce(o.source_kind, e.source_kind)
                        in ('invoice.issued', 'credit-note.issued')),
            earned as (
                 select i.branch_id, coalesce(x.name, a.code || ' ' || a.name) as source,
                        (l.credit_minor - l.debit_minor) * (m.day >= %3$s)::int as now,
                        (l.credit_minor - l.debit_minor) * (m.day < %3$s)::int as before
                   from moved m
                   left join credit_note n on n.id = case when m.kind = 'credit-note.issued'
                                                          then cast(m.source as uuid) end
                   join invoice i on i.id = case when m.kind = 'invoice.issued'
                                                 then cast(m.source as uuid)
                                                 else n.invoice_id end
                   left join subscription_charge x on x.invoice_id = i.id
                   join journal_line l on l.number = m.number and l.day = m.day
                   join ledger_account a on a.id = l.account_id and a.type = 'income'
                  where true %1$s),
            parts as (
                 select g.branch_id, g.source, g.now, g.before,
                        row_number() over (partition by g.kind order by g.now desc, g.before desc,
                                g.branch_id, g.source) as place, g.kind
                   from (select branch_id, source, sum(now)::bigint as now,
                                sum(before)::bigint as before,
                                grouping(branch_id, source) as kind
                           from earned group by grouping sets ((branch_id), (source), ())) g)
            select p.kind, p.branch_id, coalesce(b.name, p.source) as name,
                   coalesce(p.now, 0) as now, coalesce(p.before, 0) as before
              from parts p left join branch b on b.id = p.branch_id
             where p.place <= %5$s
             order by p.kind, p.place
            """;

    private final Sql sql;

    SqlOverviewQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Standing standing(Within within, LocalDate today, Instant dayBegan, Instant monthBegan) {
        var where = Branched.within(new Where(), within, "i.branch_id");
        var branches = also(where);
        return sql.one(
                        STANDING.formatted(
                                branches,
                                where.argument(Sql.at(dayBegan)),
                                day(where, today),
                                where.argument(Sql.at(monthBegan))),
                        where.arguments(),
                        SqlOverviewQueries::standing)
                .orElseThrow();
    }

    private static Standing standing(Row row) {
        return new Standing(
                money(row, "receivable"),
                row.getLong("open"),
                money(row, "overdue"),
                row.getLong("late"),
                money(row, "credit"),
                money(row, "today"),
                money(row, "month"));
    }

    @Override
    public Revenue revenue(Within within, LocalDate month, LocalDate today) {
        var where = Branched.within(new Where(), within, "i.branch_id");
        var branches = also(where);
        var first = day(where, month.minusMonths(1));
        var statement =
                REVENUE.formatted(
                        branches,
                        first,
                        day(where, month),
                        day(where, today),
                        where.argument(NAMED));
        var rows = sql.list(statement, where.arguments(), SqlOverviewQueries::group);
        var whole = rows.stream().filter(one -> one.kind() == WHOLE).findFirst();
        var nothing = Money.zero(Money.KES);
        return new Revenue(
                parts(rows, BRANCH),
                parts(rows, SOURCE),
                whole.map(one -> one.part().now()).orElse(nothing),
                whole.map(one -> one.part().before()).orElse(nothing));
    }

    private record Group(int kind, Part part) {}

    private static Group group(Row row) {
        return new Group(
                row.getInteger("kind"),
                new Part(
                        Optional.ofNullable(row.getUUID("branch_id")),
                        Optional.ofNullable(row.getString("name")).orElse(""),
                        money(row, "now"),
                        money(row, "before")));
    }

    private static List<Part> parts(List<Group> rows, int kind) {
        return rows.stream().filter(one -> one.kind() == kind).map(Group::part).toList();
    }

    /** The conditions as a continuation of others. */
    private static String also(Where where) {
        return where.toString().replaceFirst("^ where ", " and ");
    }

    private static String day(Where where, LocalDate day) {
        return "cast(" + where.argument(day) + " as date)";
    }

    private static Money money(Row row, String column) {
        return Money.ofMinor(row.getLong(column), Money.KES);
    }
}
