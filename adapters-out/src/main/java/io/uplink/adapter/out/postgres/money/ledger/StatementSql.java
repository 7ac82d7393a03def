package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.ledger.port.LedgerQueries.Statement;
import io.uplink.application.money.ledger.port.LedgerQueries.StatementLine;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of an account's lines with what stood on it after each. What lies before the page is
 * summed from the index, so that any page stands by itself.
 */
final class StatementSql {

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String PAGE =
            """
            with page as (
                select l.number, l.position, l.day, l.debit_minor, l.credit_minor, l.note
                  from journal_line l %1$s
                 order by l.day %2$s, l.number %2$s, l.position %2$s
                 limit %3$s),
            first as (
                (select day, number, position from page order by day, number, position limit 1)
                union all
                select %4$s::date, 0, 0
                 where %4$s::date is not null and not exists (select from page)),
            base as (
                select coalesce(sum(l.debit_minor) - sum(l.credit_minor), 0)::bigint as amount
                  from journal_line l
                 where l.account_id = %5$s
                   and (l.day, l.number, l.position) < (select day, number, position from first)),
            closing as (
                select coalesce(sum(l.debit_minor) - sum(l.credit_minor), 0)::bigint as amount
                  from journal_line l
                 where l.account_id = %5$s and l.day <= coalesce(%6$s::date, 'infinity'))
            select %7$s, ledger.currency, base.amount as base, closing.amount as closing,
                   p.number, p.position, p.day, p.note, e.id as entry_id, e.text,
                   p.debit_minor, p.credit_minor,
                   (base.amount + sum(p.debit_minor - p.credit_minor)
                        over (order by p.day, p.number, p.position))::bigint as balance
              from ledger_account a
             cross join ledger cross join base cross join closing
              left join page p on true
              left join journal_entry e on e.number = p.number
             where a.id = %5$s
             order by p.day %2$s, p.number %2$s, p.position %2$s
            """;

    /** A row; without a line where the page has none. */
    private record Found(Account account, Money base, Money closing, Optional<StatementLine> line) {

        static Found of(Row row) {
            return new Found(
                    LedgerRows.account(row),
                    LedgerRows.money(row, "base"),
                    LedgerRows.money(row, "closing"),
                    row.getLong("number") == null
                            ? Optional.empty()
                            : Optional.of(StatementSql.line(row)));
        }
    }

    private StatementSql() {}

    static Optional<Statement> read(
            Sql sql,
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> cursor,
            int size) {
        var place = LedgerCursor.parse(cursor);
        var backwards = LedgerCursor.backwards(place);
        var where = new Where().and("l.account_id = ?", account.value());
        from.ifPresent(day -> where.and("l.day >= ?", day));
        until.ifPresent(day -> where.and("l.day <= ?", day));
        place.ifPresent(at ->
                where.and(
                        "(l.day, l.number, l.position) " + (backwards ? "<" : ">") + " (?, ?, ?)",
                        at.day(),
                        at.number(),
                        at.position()));
        var statement =
                PAGE.formatted(
                        where,
                        backwards ? "desc" : "asc",
                        where.argument(size + 1),
                        where.argument(from.orElse(null)),
                        where.argument(account.value()),
                        where.argument(until.orElse(null)),
                        LedgerRows.ACCOUNT);
        return statement(sql.list(statement, where.arguments(), Found::of), place, size);
    }

    private static Optional<Statement> statement(
            List<Found> rows, Optional<LedgerCursor> place, int size) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var any = rows.getFirst();
        var page =
                LedgerCursor.page(
                        place,
                        size,
                        rows.stream().flatMap(row -> row.line().stream()).toList(),
                        line ->
                                new LedgerCursor(
                                        true, line.day(), line.number().value(), line.position()));
        var opening =
                page.items().stream()
                        .findFirst()
                        .map(line -> line.balance().minus(line.debit()).plus(line.credit()))
                        .orElse(any.base());
        return Optional.of(new Statement(any.account(), page, opening, any.closing()));
    }

    private static StatementLine line(Row row) {
        return new StatementLine(
                new EntryId(row.getUUID("entry_id")),
                new EntryNumber(row.getLong("number")),
                row.getInteger("position"),
                row.getLocalDate("day"),
                row.getString("text"),
                Optional.ofNullable(row.getString("note")),
                LedgerRows.money(row, "debit_minor"),
                LedgerRows.money(row, "credit_minor"),
                LedgerRows.money(row, "balance"));
    }
}
