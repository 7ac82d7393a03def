package io.uplink.domain.money.ledger;

import static io.uplink.domain.money.ledger.LedgerFixtures.CASH;
import static io.uplink.domain.money.ledger.LedgerFixtures.DAY;
import static io.uplink.domain.money.ledger.LedgerFixtures.SALES;
import static io.uplink.domain.money.ledger.LedgerFixtures.aSale;
import static io.uplink.domain.money.ledger.LedgerFixtures.anEntry;
import static io.uplink.domain.money.ledger.LedgerFixtures.shillings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final Currency UGX = Currency.getInstance("UGX");
    private static final EntryId NEXT = new EntryId(new UUID(2, 2));

    @Test
    void anyListOfLinesIsBalancedOrRefused() {
        ForAll.seeded(random -> {
            var lines = someLines(random);
            var debit = sum(lines, Side.DEBIT);
            var credit = sum(lines, Side.CREDIT);

            if (lines.size() >= 2 && debit == credit) {
                assertThat(anEntry(lines.toArray(JournalLine[]::new)).total().minor())
                        .isEqualTo(debit);
            } else {
                assertThatThrownBy(() -> anEntry(lines.toArray(JournalLine[]::new)))
                        .isInstanceOf(DomainException.class);
            }
        });
    }

    @Test
    void anEntryAndItsReversalComeToNothingOnEveryAccount() {
        ForAll.seeded(random -> {
            var entry = anEntry(balanced(random).toArray(JournalLine[]::new));

            var back = entry.reversal(NEXT, DAY, "Wrong");

            var both = new ArrayList<>(entry.lines());
            both.addAll(back.lines());
            assertThat(both.stream().map(JournalLine::account).distinct())
                    .allSatisfy(account ->
                            assertThat(
                                            both.stream()
                                                    .filter(line -> line.account().equals(account))
                                                    .mapToLong(JournalEntryTest::signed)
                                                    .sum())
                                    .isZero());
            assertThat(back.reverses()).contains(entry.id());
            assertThat(back.source()).isEqualTo(Source.reversalOf(entry.id()));
        });
    }

    @Test
    void aReversalIsNotReversed() {
        var back = aSale().reversal(NEXT, DAY, "Wrong");

        assertThatThrownBy(() -> back.reversal(new EntryId(new UUID(2, 3)), DAY, "Right after all"))
                .hasMessage("ledger.is-reversal");
    }

    @Test
    void whatDoesNotBalanceSaysByHowMuch() {
        assertThatThrownBy(() ->
                        anEntry(
                                JournalLine.debit(CASH, shillings(10)),
                                JournalLine.credit(SALES, shillings(9))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new LedgerError.Unbalanced(1_000, 900)));
    }

    @Test
    void oneLineIsNoEntryAndTwoHundredAndOneAreTooMany() {
        assertThatThrownBy(() -> anEntry(JournalLine.debit(CASH, shillings(10))))
                .hasMessage("ledger.too-few-lines");
        assertThat(anEntry(ofSize(200)).lines()).hasSize(200);
        assertThatThrownBy(() -> anEntry(ofSize(202))).hasMessage("ledger.too-many-lines");
    }

    @Test
    void aLineOfNothingOrLessIsRefused() {
        assertThatThrownBy(() -> JournalLine.debit(CASH, shillings(0)))
                .hasMessage("ledger.not-positive");
        assertThatThrownBy(() -> JournalLine.credit(CASH, shillings(-1)))
                .hasMessage("ledger.not-positive");
        assertThat(JournalLine.debit(CASH, Money.ofMinor(1, Money.KES)).amount().minor()).isOne();
    }

    @Test
    void theLargestLineIsAHundredThousandMillion() {
        var most = Money.ofMinor(JournalLine.MOST_MINOR, Money.KES);

        assertThat(JournalLine.debit(CASH, most).amount()).isEqualTo(most);
        assertThatThrownBy(() -> JournalLine.debit(CASH, most.plus(Money.ofMinor(1, Money.KES))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(
                                                new Invalid(
                                                        List.of(
                                                                new Invalid.Fault(
                                                                        "amount",
                                                                        "amount.too-large")))));
    }

    @Test
    void twoCurrenciesDoNotMeetInOneEntry() {
        assertThatThrownBy(() ->
                        anEntry(
                                JournalLine.debit(CASH, Money.ofMinor(100, Money.KES)),
                                JournalLine.credit(SALES, Money.ofMinor(100, UGX))))
                .hasMessage("ledger.mixed-currencies");
    }

    @Test
    void whoSaysTheSameOfTheSameSourceIsKnown() {
        var entry = aSale();
        var again =
                new JournalEntry(
                        NEXT,
                        entry.day(),
                        entry.text(),
                        entry.source(),
                        entry.lines(),
                        Optional.empty());

        assertThat(again.saysTheSameAs(entry)).isTrue();
        assertThat(
                        new JournalEntry(
                                        NEXT,
                                        entry.day().plusDays(1),
                                        entry.text(),
                                        entry.source(),
                                        entry.lines(),
                                        Optional.empty())
                                .saysTheSameAs(entry))
                .isFalse();
    }

    @Test
    void numbersAreReadAsPeopleSayThem() {
        assertThat(new EntryNumber(42)).hasToString("JE-000042");
        assertThat(new EntryNumber(12_345_678)).hasToString("JE-12345678");
    }

    private static List<JournalLine> someLines(Random random) {
        if (random.nextBoolean()) {
            return balanced(random);
        }
        var lines = new ArrayList<JournalLine>();
        for (var i = random.nextInt(5); i > 0; i--) {
            lines.add(line(random, 1 + random.nextInt(3)));
        }
        return lines;
    }

    private static List<JournalLine> balanced(Random random) {
        var lines = new ArrayList<JournalLine>();
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            lines.add(line(random, 1 + random.nextInt(1_000)));
        }
        var left = sum(lines, Side.DEBIT) - sum(lines, Side.CREDIT);
        if (left == 0) {
            lines.add(JournalLine.debit(CASH, Money.ofMinor(1, Money.KES)));
            lines.add(JournalLine.credit(SALES, Money.ofMinor(1, Money.KES)));
        } else {
            lines.add(
                    new JournalLine(
                            CASH,
                            left > 0 ? Side.CREDIT : Side.DEBIT,
                            Money.ofMinor(Math.abs(left), Money.KES),
                            Optional.empty()));
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    private static JournalLine line(Random random, long minor) {
        return new JournalLine(
                new AccountId(new UUID(1, random.nextInt(3))),
                random.nextBoolean() ? Side.DEBIT : Side.CREDIT,
                Money.ofMinor(minor, Money.KES),
                Optional.empty());
    }

    private static JournalLine[] ofSize(int lines) {
        var pairs = new ArrayList<JournalLine>();
        for (var i = 0; i < lines / 2; i++) {
            pairs.add(JournalLine.debit(CASH, shillings(1)));
            pairs.add(JournalLine.credit(SALES, shillings(1)));
        }
        return pairs.toArray(JournalLine[]::new);
    }

    private static long sum(List<JournalLine> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .mapToLong(line -> line.amount().minor())
                .sum();
    }

    private static long signed(JournalLine line) {
        return line.side() == Side.DEBIT ? line.amount().minor() : -line.amount().minor();
    }
}
