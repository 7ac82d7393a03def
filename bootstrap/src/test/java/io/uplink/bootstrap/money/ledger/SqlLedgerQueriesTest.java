package io.uplink.bootstrap.money.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.ledger.OpenAccount;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.money.ledger.port.LedgerQueries.Filter;
import io.uplink.application.money.ledger.port.LedgerQueries.Line;
import io.uplink.application.money.ledger.port.LedgerQueries.Statement;
import io.uplink.application.money.ledger.port.LedgerQueries.StatementLine;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Page;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountSum;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.TrialBalance;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlLedgerQueriesTest {

    private static final Actor ADMIN = ActorFixtures.anAdmin();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Inject LedgerQueries queries;
    @Inject OpenAccount openAccount;
    @Inject PostEntry postEntry;
    @Inject ReverseEntry reverseEntry;
    @Inject Sql sql;

    private final List<Account> accounts = new ArrayList<>();

    @BeforeEach
    void twoAccounts() {
        accounts.clear();
        accounts.add(open("asset"));
        accounts.add(open("income"));
    }

    @Test
    void aStatementRunsFromTheOldestLineAndCarriesItsBalanceOverPages() {
        post(MONDAY.plusDays(2), 300);
        post(MONDAY, 100);
        post(MONDAY.plusDays(1), 200);
        post(MONDAY.plusDays(2), 400);

        var first = statement(Optional.empty(), Optional.empty(), 3);
        assertThat(balances(first)).containsExactly("100.00", "300.00", "600.00");
        assertThat(first.opening().toDecimal()).isEqualTo("0.00");
        assertThat(first.closing().toDecimal()).isEqualTo("1000.00");
        assertThat(first.lines().previous()).isEmpty();

        var second = statement(first.lines().next(), Optional.empty(), 3);
        assertThat(balances(second)).containsExactly("1000.00");
        assertThat(second.opening().toDecimal()).isEqualTo("600.00");
        assertThat(second.lines().next()).isEmpty();

        var back = statement(second.lines().previous(), Optional.empty(), 2);
        assertThat(balances(back)).containsExactly("300.00", "600.00");
        assertThat(back.opening().toDecimal()).isEqualTo("100.00");
        assertThat(back.lines().previous()).isPresent();
    }

    @Test
    void aStatementOfSomeDaysBeginsWithWhatStoodBefore() {
        post(MONDAY, 100);
        post(MONDAY.plusDays(1), 200);

        var tuesday = statement(Optional.empty(), Optional.of(MONDAY.plusDays(1)), 50);
        assertThat(tuesday.opening().toDecimal()).isEqualTo("100.00");
        assertThat(balances(tuesday)).containsExactly("300.00");

        var later = statement(Optional.empty(), Optional.of(MONDAY.plusDays(9)), 50);
        assertThat(later.lines().items()).isEmpty();
        assertThat(later.opening().toDecimal()).isEqualTo("300.00");
        assertThat(later.closing().toDecimal()).isEqualTo("300.00");
    }

    @Test
    void anAccountWithoutLinesHasAStatementAndOneThatIsNotThereHasNone() {
        assertThat(statement(Optional.empty(), Optional.empty(), 50).lines().items()).isEmpty();
        assertThat(
                        queries.statement(
                                new AccountId(new UUID(7, 7)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                50))
                .isEmpty();
    }

    @Test
    void theJournalIsNarrowedAndWalked() {
        var word = "Till " + accounts.getFirst().code();
        var first = post(MONDAY, 100, word + " 100%");
        var second = post(MONDAY.plusDays(1), 200, word + " two");
        var third = post(MONDAY.plusDays(1), 300, word + " three");

        var filter = ofAccount();
        var page = queries.entries(filter, Optional.empty(), 2);
        assertThat(page.items())
                .extracting(Line::id)
                .containsExactly(third.entry().id(), second.entry().id());
        assertThat(page.items().getFirst())
                .returns(List.of(accounts.getFirst().code().value()), Line::debits)
                .returns(List.of(accounts.getLast().code().value()), Line::credits)
                .returns(Money.ofMajor(300, Money.KES), Line::total);
        var rest = queries.entries(filter, page.next(), 2);
        assertThat(rest.items()).extracting(Line::id).containsExactly(first.entry().id());
        assertThat(queries.entries(filter, rest.previous(), 2))
                .isEqualTo(new Page<>(page.items(), page.next(), Optional.empty()));

        assertThat(texts(withText(word.toUpperCase(Locale.ROOT)))).hasSize(3);
        assertThat(texts(withText(word + " 100%"))).hasSize(1);
        assertThat(texts(withText(word + " %"))).isEmpty();
        assertThat(texts(withText(second.number().toString()))).contains(word + " two");
        assertThat(
                        texts(
                                new Filter(
                                        Optional.of(accounts.getFirst().id()),
                                        Optional.of(MONDAY.plusDays(1)),
                                        Optional.of(MONDAY.plusDays(1)),
                                        Optional.of("manual"),
                                        Optional.empty(),
                                        Optional.empty())))
                .hasSize(2);
    }

    @Test
    void anEntryShowsItsLinesAndWhatTookItBack() {
        var sale = post(MONDAY, 100);
        var back =
                reverseEntry.execute(
                        ADMIN,
                        new ReverseEntry.Input(
                                sale.entry().id(), Optional.of(MONDAY), "Wrong", Version.of(1)));

        var sheet = queries.entry(sale.entry().id()).orElseThrow();

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.reversedBy().orElseThrow().number()).isEqualTo(back.number());
        assertThat(queries.entry(back.entry().id()).orElseThrow().reverses().orElseThrow().id())
                .isEqualTo(sale.entry().id());
        assertThat(sheet.hash()).hasSize(64);
        assertThat(queries.entries(ofAccount(), Optional.empty(), 9).items())
                .extracting(Line::reversed)
                .containsExactly(false, true);
    }

    @Test
    void theTrialBalanceOfEveryDayComesToNothing() {
        post(MONDAY, 100);
        post(MONDAY.plusDays(1), 200);

        assertThat(sum(MONDAY.minusDays(1)).debit().minor()).isZero();
        assertThat(sum(MONDAY).debit().toDecimal()).isEqualTo("100.00");
        assertThat(sum(MONDAY.plusDays(1)).debit().toDecimal()).isEqualTo("300.00");
        for (var day = MONDAY.minusDays(1); day.isBefore(MONDAY.plusDays(3)); ) {
            assertThat(TrialBalance.of(day, Money.KES, queries.sums(day)).isBalanced()).isTrue();
            day = day.plusDays(1);
        }
    }

    @Test
    void aCursorThatWasNeverGivenOutIsRefused() {
        assertThatThrownBy(() -> queries.entries(Filter.everything(), Optional.of("x!"), 5))
                .hasMessage("input.invalid");
    }

    private AccountSum sum(LocalDate day) {
        return queries.sums(day).stream()
                .filter(sum -> sum.account().id().equals(accounts.getFirst().id()))
                .findAny()
                .orElseThrow();
    }

    private Filter ofAccount() {
        return new Filter(
                Optional.of(accounts.getFirst().id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Filter withText(String text) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text));
    }

    private List<String> texts(Filter filter) {
        return queries.entries(filter, Optional.empty(), 50).items().stream()
                .map(Line::text)
                .toList();
    }

    private Statement statement(Optional<String> cursor, Optional<LocalDate> from, int size) {
        return queries.statement(accounts.getFirst().id(), from, Optional.empty(), cursor, size)
                .orElseThrow();
    }

    private static List<String> balances(Statement statement) {
        return statement.lines().items().stream()
                .map(StatementLine::balance)
                .map(Money::toDecimal)
                .toList();
    }

    private Account open(String type) {
        var code = GivenLedger.newCode(sql).value();
        return openAccount.execute(
                ADMIN, new OpenAccount.Input(code, "Account " + code, type, "", false));
    }

    private Posted post(LocalDate day, long amount) {
        return post(day, amount, "Sale");
    }

    private Posted post(LocalDate day, long amount, String text) {
        var money = Optional.of(Money.ofMajor(amount, Money.KES));
        return postEntry.execute(
                ADMIN,
                new PostEntry.Input(
                        Optional.of(day),
                        text,
                        List.of(
                                new PostEntry.Line(
                                        accounts.getFirst().code().value(),
                                        money,
                                        Optional.empty(),
                                        ""),
                                new PostEntry.Line(
                                        accounts.getLast().code().value(),
                                        Optional.empty(),
                                        money,
                                        "Note")),
                        Optional.empty()));
    }
}
