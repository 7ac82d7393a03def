package io.uplink.bootstrap.money.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.ledger.LedgerContract;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.BookFault;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlLedgerTest implements LedgerContract {

    private static final int WRITERS = 8;

    @Inject AccountRepository accounts;
    @Inject BooksRepository books;
    @Inject Journal journal;
    @Inject JournalChain chain;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void aCompanyBeginsWithTheAccountsThatItsRulesPostTo() {
        var codes =
                sql.list(
                        "select code from ledger_account where system and not heading",
                        Tuple.tuple(),
                        row -> new AccountCode(row.getString("code")));

        assertThat(codes).hasSizeGreaterThan(50);
        for (var rule : PostingRule.values()) {
            for (var side : Side.values()) {
                assertThat(codes).as(rule + " " + side).anyMatch(code -> rule.allows(code, side));
            }
        }
    }

    @Test
    void theDatabaseRefusesAtTheEndWhatDoesNotBalance() {
        var sale = post(aSale(anAccount(), anAccount(), 500));

        assertThatThrownBy(() -> copy(sale, "debit_minor + 1"))
                .hasStackTraceContaining("does not balance");
        assertThatThrownBy(() -> copy(sale, "debit_minor", "line_count + 1"))
                .hasStackTraceContaining("does not balance");
        assertThatThrownBy(() -> addLine(sale)).hasStackTraceContaining("does not balance");
        assertThat(chain.behind(markBefore(sale), 1_000).broken()).isEmpty();
    }

    @Test
    void theDatabaseChangesAndTakesAwayNothing() {
        var number = post(aSale(anAccount(), anAccount(), 500)).number().value();

        for (var change :
                List.of(
                        "update journal_entry set text = 'x' where number = $1",
                        "delete from journal_entry where number = $1",
                        "update journal_line set note = 'x' where number = $1",
                        "delete from journal_line where number = $1")) {
            assertThatThrownBy(() -> sql.run(change, Tuple.of(number)))
                    .hasStackTraceContaining("the journal is never changed");
        }
        assertThatThrownBy(() -> sql.run("truncate journal_line", Tuple.tuple()))
                .hasStackTraceContaining("the journal is never changed");
    }

    @Test
    void aSourceIsPostedOnceAndAnEntryTakenBackOnce() {
        var sale = post(aSale(anAccount(), anAccount(), 500));
        post(sale.reversal(new EntryId(newId()), DAY, "Wrong"));

        assertThatThrownBy(() -> post(sale.reversal(new EntryId(newId()), DAY, "Again")))
                .hasMessage("data.duplicate");
        assertThatThrownBy(() -> post(withSource(sale, sale.entry().source())))
                .hasMessage("data.duplicate");
    }

    @Test
    void whatWasChangedPastTheDatabasesRulesIsNamed() {
        var sale = post(aSale(anAccount(), anAccount(), 500));
        var other = anAccount();
        post(aSale(anAccount(), anAccount(), 700));
        var number = sale.number().value();

        for (var change :
                List.of(
                        "update journal_line set note = 'else' where number = $1 and position = 1",
                        "update journal_line set account_id = '"
                                + other.id()
                                + "' where number = $1 and position = 2",
                        "update journal_entry set text = 'else' where number = $1",
                        "update journal_entry set by_name = 'else' where number = $1",
                        "update journal_entry set at = at + interval '1 second' where number = $1",
                        "delete from journal_line where number = $1 and position = 2")) {
            assertThat(found(sale, change))
                    .as(change)
                    .contains(new Broken(number, BookFault.ALTERED));
        }
        assertThat(chain.behind(markBefore(sale), 1_000).broken()).isEmpty();
    }

    @Test
    void whatWasCutOutIsMissed() {
        var gone = post(aSale(anAccount(), anAccount(), 500));
        var next = post(aSale(anAccount(), anAccount(), 700));
        var number = gone.number().value();
        past(() -> {
            putAside(number);
            sql.run("delete from journal_line where number = $1", Tuple.of(number));
            sql.run("delete from journal_entry where number = $1", Tuple.of(number));
        });

        var broken = chain.behind(markBefore(gone), 1_000).broken();

        putBack();
        assertThat(broken).contains(new Broken(next.number().value(), BookFault.MISSING));
        assertThat(chain.behind(markBefore(gone), 1_000).broken()).isEmpty();
    }

    @Test
    void manyWhoPostAtOnceGetNumbersWithoutAGapAndASoundChain() throws Exception {
        var before = chain.last();
        var debit = anAccount();
        var credit = anAccount();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posted =
                    threads.invokeAll(
                            IntStream.range(0, WRITERS)
                                    .mapToObj(each ->
                                            (Callable<Posted>)
                                                    () -> post(aSale(debit, credit, each + 1)))
                                    .toList());
            assertThat(posted).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }

        var stretch = chain.behind(before, 1_000);
        assertThat(stretch.broken()).isEmpty();
        assertThat(stretch.last().number()).isGreaterThanOrEqualTo(before.number() + WRITERS);
    }

    private Optional<Broken> found(Posted sale, String change) {
        var number = sale.number().value();
        past(() -> {
            putAside(number);
            sql.run(change, Tuple.of(number));
        });
        var broken = chain.behind(markBefore(sale), 1_000).broken();
        past(() -> {
            sql.run("delete from journal_line where number = $1", Tuple.of(number));
            sql.run("delete from journal_entry where number = $1", Tuple.of(number));
        });
        putBack();
        return broken;
    }

    private void putAside(long number) {
        for (var table : List.of("line", "entry")) {
            sql.run(
                    "create table %1$s_aside as select * from journal_%1$s where number = %2$d"
                            .formatted(table, number),
                    Tuple.tuple());
        }
    }

    private void putBack() {
        past(() ->
                sql.run(
                        """
                        with entry as (
                            insert into journal_entry select * from entry_aside returning number)
                        insert into journal_line select line_aside.* from line_aside, entry
                        """,
                        Tuple.tuple()));
        sql.run("drop table line_aside", Tuple.tuple());
        sql.run("drop table entry_aside", Tuple.tuple());
    }

    /** As the owner of the tables could. */
    private void past(Runnable change) {
        for (var table : List.of("journal_entry", "journal_line")) {
            sql.run("alter table " + table + " disable trigger all", Tuple.tuple());
        }
        try {
            change.run();
        } finally {
            for (var table : List.of("journal_entry", "journal_line")) {
                sql.run("alter table " + table + " enable trigger all", Tuple.tuple());
            }
        }
    }

    private Mark markBefore(Posted posted) {
        var number = posted.number().value() - 1;
        return new Mark(number, chain.hashOf(number).orElse(""));
    }

    private void copy(Posted posted, String debit) {
        copy(posted, debit, "line_count");
    }

    /** Another entry of the same lines, past everything but the database. */
    private void copy(Posted posted, String debit, String lines) {
        sql.run(
                """
                with entry as (
                    insert into journal_entry
                    select number + 1000000000, $2::uuid, day, text, currency, source_kind,
                           $2::text, null, %s, by_kind, by_id, by_name, at, previous, hash
                      from journal_entry where number = $1
                    returning number)
                insert into journal_line
                select entry.number, l.position, l.day, l.account_id,
                       case when l.debit_minor > 0 then %s else 0 end, l.credit_minor, l.note
                  from journal_line l, entry where l.number = $1
                """
                        .formatted(lines, debit),
                Tuple.of(posted.number().value(), newId()));
    }

    private void addLine(Posted posted) {
        sql.run(
                """
                insert into journal_line
                select number, position + 10, day, account_id, debit_minor, credit_minor, note
                  from journal_line where number = $1
                """,
                Tuple.of(posted.number().value()));
    }

    private JournalEntry withSource(Posted posted, Source source) {
        return new JournalEntry(
                new EntryId(newId()),
                DAY,
                "Other",
                source,
                List.of(
                        JournalLine.debit(anAccount().id(), Money.ofMajor(1, Money.KES)),
                        JournalLine.credit(
                                posted.entry().lines().getFirst().account(),
                                Money.ofMajor(1, Money.KES))),
                Optional.empty());
    }

    @Override
    public AccountRepository accounts() {
        return accounts;
    }

    @Override
    public BooksRepository books() {
        return books;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public JournalChain chain() {
        return chain;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public AccountCode newCode() {
        return GivenLedger.newCode(sql);
    }
}
