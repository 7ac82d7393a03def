package io.uplink.application.money.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of the books must do. */
public interface LedgerContract {

    Instant AT = Instant.parse("2026-11-20T08:15:30.123456Z");
    LocalDate DAY = LocalDate.of(2026, 11, 20);

    AccountRepository accounts();

    BooksRepository books();

    Journal journal();

    JournalChain chain();

    UnitOfWork unitOfWork();

    UUID newId();

    /** Of no account there is. */
    AccountCode newCode();

    @Test
    default void anAccountIsFoundAsItWasKept() {
        var parent = anAccount();
        var account =
                Account.opened(
                        new AccountId(newId()),
                        newCode(),
                        "Second bank",
                        AccountType.ASSET,
                        Optional.of(parent),
                        true);

        unitOfWork().run(() -> accounts().save(account));

        var found = unitOfWork().perform(() -> accounts().findById(account.id())).orElseThrow();
        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(account);
        assertThat(found.version()).isEqualTo(1);
        assertThat(
                        unitOfWork()
                                .perform(() ->
                                        accounts().findByCodes(Set.of(account.code(), newCode()))))
                .containsExactly(found);
    }

    @Test
    default void givenTwoReaders_whenBothSave_thenTheSecondIsStale() {
        var account = anAccount();

        unitOfWork().run(() -> accounts().save(account.renamed("First")));

        assertThatThrownBy(() -> unitOfWork().run(() -> accounts().save(account.renamed("Second"))))
                .hasMessage("version.stale");
    }

    @Test
    default void anAccountIsSettledWhenItComesToNothing() {
        var cash = anAccount();
        var sales = anAccount();
        assertThat(settled(cash)).isTrue();

        var sale = post(aSale(cash, sales, 500));
        assertThat(settled(cash)).isFalse();

        post(sale.reversal(new EntryId(newId()), DAY, "Wrong"));
        assertThat(settled(cash)).isTrue();
    }

    @Test
    default void anAccountHeadsOthersWhileTheyAreOpen() {
        var parent = anAccount();
        var child =
                Account.opened(
                        new AccountId(newId()),
                        newCode(),
                        "Below",
                        AccountType.ASSET,
                        Optional.of(parent),
                        false);
        assertThat(heads(parent)).isFalse();

        unitOfWork().run(() -> accounts().save(child));
        assertThat(heads(parent)).isTrue();

        unitOfWork()
                .run(() ->
                        accounts()
                                .save(
                                        accounts()
                                                .findById(child.id())
                                                .orElseThrow()
                                                .closed(true, false)));
        assertThat(heads(parent)).isFalse();
    }

    @Test
    default void anEntryIsFoundByItselfAndByItsSource() {
        var entry = aSale(anAccount(), anAccount(), 500);

        var posted = post(entry);

        assertThat(posted.entry()).isEqualTo(entry);
        assertThat(found(entry.id())).contains(posted);
        assertThat(unitOfWork().perform(() -> journal().findBySource(entry.source())))
                .contains(posted);
        assertThat(found(new EntryId(newId()))).isEmpty();
    }

    @Test
    default void anEntryKnowsWhatTookItBack() {
        var sale = post(aSale(anAccount(), anAccount(), 500));

        var back = post(sale.reversal(new EntryId(newId()), DAY, "Wrong"));

        assertThat(found(sale.entry().id()).orElseThrow())
                .returns(Optional.of(back.number()), Posted::reversedBy)
                .returns(2L, Posted::version);
        assertThat(back.entry().reverses()).contains(sale.entry().id());
    }

    @Test
    default void numbersFollowEachOtherWithoutAGap() {
        var cash = anAccount();
        var sales = anAccount();

        var numbers =
                unitOfWork()
                        .perform(() -> {
                            var _ = books().hold();
                            return List.of(
                                    append(aSale(cash, sales, 1)).number().value(),
                                    append(aSale(cash, sales, 2)).number().value(),
                                    append(aSale(cash, sales, 3)).number().value());
                        });

        assertThat(numbers)
                .containsExactly(
                        numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
    }

    @Test
    default void entriesOfOneCallAreChainedInTheirOrder() {
        var cash = anAccount();
        var sales = anAccount();
        var before = chain().last();
        var entries =
                List.of(aSale(cash, sales, 10), aSale(cash, sales, 20), aSale(sales, cash, 5));

        var posted =
                unitOfWork()
                        .perform(() -> {
                            var _ = books().hold();
                            return journal().append(entries, ActorFixtures.anAdmin(), AT);
                        });

        assertThat(posted).extracting(Posted::entry).isEqualTo(entries);
        assertThat(posted.getLast().number().value())
                .isEqualTo(posted.getFirst().number().value() + 2);
        assertThat(posted).allSatisfy(one -> assertThat(found(one.entry().id())).contains(one));
        assertThat(
                        unitOfWork()
                                .perform(() ->
                                        journal()
                                                .findBySources(
                                                        Set.of(
                                                                entries.getFirst().source(),
                                                                entries.getLast().source()))))
                .containsExactlyInAnyOrder(posted.getFirst(), posted.getLast());
        assertThat(chain().behind(before, 1_000).broken()).isEmpty();
    }

    @Test
    default void theBooksAreClosedAndOpenedByWhoLookedAtThem() {
        var before = unitOfWork().perform(() -> books().hold());
        var day = before.lockedThrough().orElse(LocalDate.of(2001, 1, 1));

        unitOfWork().run(() -> books().save(before.lockedThrough(day, DAY)));

        var after = unitOfWork().perform(() -> books().hold());
        assertThat(after.lockedThrough()).contains(day);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThatThrownBy(() -> unitOfWork().run(() -> books().save(before)))
                .hasMessage("version.stale");
        unitOfWork().run(() -> books().save(after.unlockedBehind(Optional.empty())));
        assertThat(unitOfWork().perform(() -> books().hold()).lockedThrough()).isEmpty();
    }

    @Test
    default void whatWasPostedIsFoundToBeAsItWas() {
        var before = chain().last();
        var first = post(aSale(anAccount(), anAccount(), 500));
        var second = post(aSale(anAccount(), anAccount(), 700));

        var stretch = chain().behind(before, 1);
        assertThat(stretch.broken()).isEmpty();
        assertThat(stretch.last().number()).isEqualTo(first.number().value());
        assertThat(chain().hashOf(first.number().value())).contains(stretch.last().hash());

        var rest = chain().behind(stretch.last(), 1_000);
        assertThat(rest.broken()).isEmpty();
        assertThat(rest.last()).isEqualTo(chain().last());
        assertThat(rest.last().number()).isGreaterThanOrEqualTo(second.number().value());
        assertThat(chain().behind(rest.last(), 10).last()).isEqualTo(rest.last());
    }

    @Test
    default void anEntryGoesOnFromItsOwnForerunnerAlone() {
        post(aSale(anAccount(), anAccount(), 500));
        var last = chain().last();
        var posted = post(aSale(anAccount(), anAccount(), 700));

        assertThat(chain().behind(new Mark(last.number(), "ff"), 1_000).broken())
                .hasValueSatisfying(
                        broken -> assertThat(broken.number()).isEqualTo(posted.number().value()));
    }

    /** Stored and in force. */
    default Account anAccount() {
        var account =
                Account.opened(
                        new AccountId(newId()),
                        newCode(),
                        "An account",
                        AccountType.ASSET,
                        Optional.empty(),
                        false);
        return unitOfWork()
                .perform(() -> {
                    accounts().save(account);
                    return accounts().findById(account.id()).orElseThrow();
                });
    }

    default JournalEntry aSale(Account debit, Account credit, long shillings) {
        var id = newId();
        var amount = Money.ofMajor(shillings, Money.KES);
        return new JournalEntry(
                new EntryId(id),
                DAY,
                "Cash sale",
                Source.manual(id.toString()),
                List.of(
                        new JournalLine(
                                debit.id(), Side.DEBIT, amount, Optional.of("Note: \"é|1\"")),
                        JournalLine.credit(credit.id(), amount)),
                Optional.empty());
    }

    default Posted post(JournalEntry entry) {
        return unitOfWork()
                .perform(() -> {
                    var _ = books().hold();
                    return append(entry);
                });
    }

    private Posted append(JournalEntry entry) {
        return journal().append(entry, ActorFixtures.anAdmin(), AT);
    }

    private Optional<Posted> found(EntryId id) {
        return unitOfWork().perform(() -> journal().findById(id));
    }

    private boolean settled(Account account) {
        return unitOfWork().perform(() -> accounts().isSettled(account.id()));
    }

    private boolean heads(Account account) {
        return unitOfWork().perform(() -> accounts().headsOpenOnes(account.id()));
    }
}
