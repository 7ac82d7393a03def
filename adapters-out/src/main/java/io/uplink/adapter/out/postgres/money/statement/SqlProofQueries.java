package io.uplink.adapter.out.postgres.money.statement;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By receipt: a day that is closed moves an entry, and a receipt stays what it is. */
@ApplicationScoped
class SqlProofQueries implements ProofQueries {

    /** Safaricom's days. */
    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

    /** Of each receipt of the days what statement, calls and books say. */
    private static final String RECEIPTS =
            """
            with told as (
                select receipt, completed_at as at, in_minor
                  from mpesa_statement_line
                 where shortcode_id = $1 and completed_at >= $2 and completed_at < $3 and payment),
            called as (
                select receipt, paid_at as at, amount_minor, seen_in = 'statement' as alone
                  from mpesa_payment
                 where shortcode_id = $1 and paid_at >= $2 and paid_at < $3),
            entered as (
                select r.receipt, sum(l.debit_minor - l.credit_minor)::bigint as minor
                  from (select receipt from told union select receipt from called) r
                  left join payment p on p.method = 'mobile-money' and p.reference = r.receipt
                  join journal_entry e
                    on (e.source_kind = 'suspense.kept' and e.source_id = r.receipt)
                    or (e.source_kind = 'payment.kept' and e.source_id = p.id::text)
                  join journal_line l on l.number = e.number
                  join ledger_account a on a.id = l.account_id and a.code = '1110'
                 group by r.receipt),
            receipts as (
                select coalesce(told.receipt, called.receipt) as receipt,
                       coalesce(told.at, called.at) as at,
                       told.in_minor as statement, called.amount_minor as calls,
                       entered.minor as books, coalesce(called.alone, false) as alone
                  from told full join called on called.receipt = told.receipt
                  left join entered
                         on entered.receipt = coalesce(told.receipt, called.receipt)),
            gone as (
                select (completed_at at time zone 'Africa/Nairobi')::date as day, count(*) as n
                  from mpesa_statement_line
                 where shortcode_id = $1 and completed_at >= $2 and completed_at < $3
                   and not payment
                 group by 1)
            """;

    private static final String DAYS =
            RECEIPTS
                    + """
                    select coalesce(d.day, gone.day) as day,
                           case when d.told > 0 or gone.n > 0 then coalesce(d.statement, 0) end
                               as statement,
                           coalesce(d.calls, 0) as calls, coalesce(d.books, 0) as books,
                           coalesce(d.alone, 0)::int as alone,
                           coalesce(d.differing, 0)::int as differing,
                           coalesce(gone.n, 0)::int as to_enter
                      from (select (at at time zone 'Africa/Nairobi')::date as day,
                                   count(statement) as told, sum(statement)::bigint as statement,
                                   sum(calls)::bigint as calls, sum(books)::bigint as books,
                                   count(*) filter (where alone) as alone,
                                   count(*) filter (where statement is distinct from calls
                                                       or calls is distinct from books)
                                       as differing
                              from receipts group by 1) d
                      full join gone on gone.day = d.day
                     order by 1 desc
                    """;

    private static final String DIFFERENCES =
            RECEIPTS
                    + """
                    select receipt, at, statement, calls, books from receipts
                     where statement is distinct from calls or calls is distinct from books
                     order by at, receipt limit $4
                    """;

    private static final String TO_ENTER =
            """
            select receipt, completed_at, in_minor, out_minor, reason, other_party
              from mpesa_statement_line
             where shortcode_id = $1 and completed_at >= $2 and completed_at < $3 and not payment
             order by completed_at, receipt, out_minor limit $4
            """;

    private static final String TAKEN =
            """
            select s.name, s.imported_at, s.lines, s.unfinished, s.faults,
                   (select count(*)::int from mpesa_statement_line l where l.statement_id = s.id)
                       as fresh
              from mpesa_statement s
             where s.shortcode_id = $1
             order by s.imported_at desc, s.id desc limit $2
            """;

    private final Sql sql;

    SqlProofQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Day> days(ShortcodeId shortcode, LocalDate from, LocalDate until) {
        return sql.list(
                DAYS,
                between(shortcode, from, until),
                row ->
                        new Day(
                                row.getLocalDate("day"),
                                money(row.getLong("statement")),
                                kes(row.getLong("calls")),
                                kes(row.getLong("books")),
                                row.getInteger("alone"),
                                row.getInteger("differing"),
                                row.getInteger("to_enter")));
    }

    @Override
    public List<Difference> differences(ShortcodeId shortcode, LocalDate day, int most) {
        return sql.list(
                DIFFERENCES,
                between(shortcode, day, day).addInteger(most),
                row ->
                        new Difference(
                                row.getString("receipt"),
                                Sql.instant(row, "at"),
                                money(row.getLong("statement")),
                                money(row.getLong("calls")),
                                money(row.getLong("books"))));
    }

    @Override
    public List<ToEnter> toEnter(ShortcodeId shortcode, LocalDate day, int most) {
        return sql.list(
                TO_ENTER,
                between(shortcode, day, day).addInteger(most),
                row ->
                        new ToEnter(
                                row.getString("receipt"),
                                Sql.instant(row, "completed_at"),
                                kes(row.getLong("in_minor")),
                                kes(row.getLong("out_minor")),
                                row.getString("reason"),
                                row.getString("other_party")));
    }

    @Override
    public List<Taken> taken(ShortcodeId shortcode, int most) {
        return sql.list(
                TAKEN,
                Tuple.of(shortcode.value(), most),
                row ->
                        new Taken(
                                row.getString("name"),
                                Sql.instant(row, "imported_at"),
                                row.getInteger("lines"),
                                row.getInteger("fresh"),
                                row.getInteger("unfinished"),
                                row.getJsonArray("faults").stream()
                                        .map(JsonObject.class::cast)
                                        .map(fault ->
                                                new ProofQueries.Row(
                                                        fault.getInteger("row"),
                                                        fault.getString("code")))
                                        .toList()));
    }

    private static Tuple between(ShortcodeId shortcode, LocalDate from, LocalDate until) {
        return Tuple.tuple()
                .addUUID(shortcode.value())
                .addOffsetDateTime(Sql.at(from.atStartOfDay(ZONE).toInstant()))
                .addOffsetDateTime(Sql.at(until.plusDays(1).atStartOfDay(ZONE).toInstant()));
    }

    private static Optional<Money> money(@Nullable Long minor) {
        return Optional.ofNullable(minor).map(SqlProofQueries::kes);
    }

    private static Money kes(long minor) {
        return Money.ofMinor(minor, Money.KES);
    }
}
