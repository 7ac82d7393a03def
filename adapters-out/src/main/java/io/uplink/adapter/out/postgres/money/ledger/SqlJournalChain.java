package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.domain.money.ledger.BookCheck;
import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.BookCheck.Stretch;
import io.uplink.domain.money.ledger.BookFault;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database reckons, so that a million entries need not travel. */
@ApplicationScoped
class SqlJournalChain implements JournalChain {

    private static final String BEHIND =
            """
            with piece as materialized (
                select * from journal_entry where number > $1 order by number limit $3),
            line as (
                select l.number, count(*) as lines,
                       sum(l.debit_minor) - sum(l.credit_minor) as difference,
                       string_agg(journal_line_form(l.position, l.day, l.account_id, l.debit_minor,
                               l.credit_minor, l.note), '' order by l.position) as words
                  from journal_line l
                 where l.number > $1 and l.number <= (select max(number) from piece)
                 group by l.number),
            reckoned as (
                select p.number, p.hash,
                       case when p.number <> lag(p.number, 1, $1) over before + 1 then 'missing'
                            when p.hash <> journal_hash(p.previous, p.number, p.id, p.day, p.text,
                                    p.currency, p.source_kind, p.source_id, p.reverses_id,
                                    p.by_kind, p.by_id, p.by_name, p.at, coalesce(l.words, ''))
                            then 'altered'
                            when p.previous <> lag(p.hash, 1, decode($2, 'hex')) over before
                            then 'unlinked'
                            when l.lines is distinct from p.line_count or l.difference <> 0
                            then 'unbalanced' end as fault
                  from piece p left join line l on l.number = p.number
                window before as (order by p.number))
            select last.number, encode(last.hash, 'hex') as hash, broken.number as broken_number,
                   broken.fault
              from (select number, hash from reckoned order by number desc limit 1) last
              left join (select number, fault from reckoned where fault is not null
                          order by number limit 1) broken on true
            """;

    private static final String WATCH =
            """
            select through as number, through_hash as hash, entries, ended_at, broken_number, fault
              from ledger_check
            """;

    private static final String KEEP =
            """
            update ledger_check
               set through = case when $4::bigint is null then $1 else through end,
                   through_hash = case when $4::bigint is null then $2 else through_hash end,
                   entries = $3, broken_number = $4, fault = $5, ended_at = $6
            """;

    private final Sql sql;
    private final Statements statements;

    SqlJournalChain(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public Mark last() {
        return sql.list(
                        "select last_number as number, encode(last_hash, 'hex') as hash from ledger",
                        Tuple.tuple(),
                        SqlJournalChain::mark)
                .getFirst();
    }

    @Override
    public Stretch behind(Mark mark, int most) {
        return sql.one(
                        BEHIND,
                        Tuple.of(mark.number(), mark.hash(), most),
                        row -> new Stretch(mark(row), broken(row)))
                .orElseGet(() -> new Stretch(mark, Optional.empty()));
    }

    @Override
    public Optional<String> hashOf(long number) {
        return sql.one(
                "select encode(hash, 'hex') as hash from journal_entry where number = $1",
                Tuple.of(number),
                row -> row.getString("hash"));
    }

    @Override
    public Watch watch() {
        return sql.list(
                        WATCH,
                        Tuple.tuple(),
                        row ->
                                new Watch(
                                        mark(row),
                                        row.getLong("entries"),
                                        Sql.optionalInstant(row, "ended_at"),
                                        broken(row)))
                .getFirst();
    }

    @Override
    public void keep(BookCheck check, Instant now) {
        statements.change(
                KEEP,
                check.at().number(),
                check.at().hash(),
                check.sound(),
                check.broken().map(Broken::number).orElse(null),
                check.broken().map(broken -> broken.fault().key()).orElse(null),
                now);
    }

    private static Mark mark(Row row) {
        return new Mark(row.getLong("number"), row.getString("hash"));
    }

    private static Optional<Broken> broken(Row row) {
        @Nullable Long number = row.getLong("broken_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Broken(number, BookFault.ofKey(row.getString("fault"))));
    }
}
