package io.uplink.application.money.ledger;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookFault;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepBooksTest {

    private static final Actor ADMIN = anAdmin();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    // Half past nine in the evening in London is tomorrow in Nairobi.
    private final MovableClock clock = MovableClock.at("2026-11-26T21:30:00Z");
    private final SequentialIds ids = new SequentialIds();
    private final Today today = new Today(clock, () -> ZoneId.of("Africa/Nairobi"));
    private final LedgerPosting posting =
            new LedgerPosting(ledger, ledger, ledger, today, clock, ids, activity);
    private final OpenAccount openAccount =
            new OpenAccount(unitOfWork, ledger, ledger, ids, activity);
    private final RenameAccount renameAccount = new RenameAccount(unitOfWork, ledger, activity);
    private final CloseAccount closeAccount =
            new CloseAccount(unitOfWork, ledger, ledger, activity);
    private final ReopenAccount reopenAccount = new ReopenAccount(unitOfWork, ledger, activity);
    private final PostEntry postEntry = new PostEntry(unitOfWork, posting, ids);
    private final ReverseEntry reverseEntry =
            new ReverseEntry(unitOfWork, ledger, ledger, today, clock, ids, activity);
    private final LockPeriod lockPeriod = new LockPeriod(unitOfWork, ledger, today, activity);
    private final UnlockPeriod unlockPeriod = new UnlockPeriod(unitOfWork, ledger, activity);
    private final VerifyLedger verifyLedger = new VerifyLedger(unitOfWork, ledger, clock, activity);

    private final Account cash = open("1100", "asset");
    private final Account receivable = open("1200", "asset");
    private final Account sales = open("4100", "income");

    @Test
    void anEntryIsPostedAndNoted() {
        var posted = postEntry.execute(ADMIN, aSale("first-key"));

        assertThat(ledger.entries()).containsExactly(posted.entry());
        assertThat(posted.entry().lines())
                .containsExactly(
                        JournalLine.debit(cash.id(), kes(2_500)),
                        JournalLine.credit(sales.id(), kes(2_500)));
        assertThat(activity.notes().getLast())
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("journal-entry.post");
                    assertThat(note.subject().reference()).isEqualTo("JE-000001");
                    assertThat(note.after().get("amount")).isEqualTo("2500.00");
                });
    }

    @Test
    void theSameKeyPostsOnceAndAnotherEntryUnderItIsRefused() {
        var first = postEntry.execute(ADMIN, aSale("first-key"));
        var notes = activity.notes().size();

        assertThat(postEntry.execute(ADMIN, aSale("first-key"))).isEqualTo(first);
        assertThat(ledger.entries()).hasSize(1);
        assertThat(activity.notes()).hasSize(notes);
        var other =
                new PostEntry.Input(
                        Optional.of(TODAY), "Other", aSale("x").lines(), Optional.of("first-key"));
        assertThatThrownBy(() -> postEntry.execute(ADMIN, other))
                .hasMessage("ledger.source-differs");
        postEntry.execute(ADMIN, aSale("second-key"));
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void everyFaultOfAnEntryIsToldAtOnceAndNothingIsPosted() {
        var input =
                new PostEntry.Input(
                        Optional.empty(),
                        " ",
                        List.of(
                                line("", 5, 0),
                                line("9999", 5, 0),
                                line("", 0, 0),
                                line("1100", 5, 5),
                                line("1100", 0, 0),
                                line("4100", 0, -5)),
                        Optional.empty());

        assertThatThrownBy(() -> postEntry.execute(ADMIN, input))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Fault("day", "required"),
                                                new Fault("text", "required"),
                                                new Fault("lines[0].account", "required"),
                                                new Fault("lines[1].account", "choice.unknown"),
                                                new Fault("lines[3].debit", "ledger.both-sides"),
                                                new Fault("lines[4].debit", "required"),
                                                new Fault(
                                                        "lines[5].credit", "amount.not-positive")));
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void whatDoesNotBalanceOrNamesAHeadingIsRefused() {
        var heading =
                openAccount.execute(
                        ADMIN, new OpenAccount.Input("1000", "Assets", "asset", "", true));

        assertThatThrownBy(() ->
                        postEntry.execute(ADMIN, entry(line("1100", 5, 0), line("4100", 0, 4))))
                .hasMessage("ledger.unbalanced");
        assertThatThrownBy(() ->
                        postEntry.execute(
                                ADMIN,
                                entry(line(heading.code().value(), 5, 0), line("4100", 0, 5))))
                .hasMessage("ledger.is-heading");
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheHeadOffice() {
        assertThat(postEntry.execute(ADMIN, aSale("today-key")).entry().day()).isEqualTo(TODAY);
        var tomorrow =
                new PostEntry.Input(
                        Optional.of(TODAY.plusDays(1)), "x", aSale("x").lines(), Optional.empty());
        assertFault(() -> postEntry.execute(ADMIN, tomorrow), "day", "ledger.day-ahead");
    }

    @Test
    void aReversalPutsEverythingBackOnce() {
        var sale = postEntry.execute(ADMIN, aSale("first-key"));

        var back = reverseEntry.execute(ADMIN, reversal(sale, 1));

        assertThat(back.entry().reverses()).contains(sale.entry().id());
        assertThat(back.entry().text()).isEqualTo("JE-000001: Entered twice");
        assertThat(ledger.isSettled(cash.id())).isTrue();
        assertThat(activity.notes().getLast().action()).isEqualTo("journal-entry.reverse");
        assertThatThrownBy(() -> reverseEntry.execute(ADMIN, reversal(sale, 1)))
                .hasMessage("version.stale");
        assertThatThrownBy(() -> reverseEntry.execute(ADMIN, reversal(sale, 2)))
                .hasMessage("ledger.already-reversed");
        assertThatThrownBy(() -> reverseEntry.execute(ADMIN, reversal(back, 1)))
                .hasMessage("ledger.is-reversal");
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void moneyThatWaitsForItsOwnerIsNotTakenBackByHand() {
        open("1110", "asset");
        open("2900", "liability");
        var kept =
                posting.post(
                        ADMIN,
                        new Posting(
                                PostingRule.SUSPENSE_KEPT,
                                "TKM4418XYZ",
                                TODAY,
                                "Nobody's",
                                List.of(
                                        Posting.Part.debit("1110", kes(500)),
                                        Posting.Part.credit("2900", kes(500)))));

        assertThatThrownBy(() -> reverseEntry.execute(ADMIN, reversal(kept, 1)))
                .hasMessage("ledger.of-document");
        assertThat(ledger.entries()).hasSize(1);
    }

    @Test
    void nothingIsTakenBackBeforeItsDay() {
        var sale = postEntry.execute(ADMIN, aSale("first-key"));
        var early =
                new ReverseEntry.Input(
                        sale.entry().id(), Optional.of(TODAY.minusDays(1)), "x", Version.of(1));

        assertThatThrownBy(() -> reverseEntry.execute(ADMIN, early))
                .hasMessage("ledger.reversed-before");
    }

    @Test
    void aClosedPeriodTakesNothingUntilItIsOpened() {
        lockPeriod.execute(
                ADMIN, new LockPeriod.Input(Optional.of(TODAY.minusDays(1)), Version.of(1)));
        var yesterday =
                new PostEntry.Input(
                        Optional.of(TODAY.minusDays(1)), "x", aSale("x").lines(), Optional.empty());

        assertThatThrownBy(() -> postEntry.execute(ADMIN, yesterday))
                .hasMessage("ledger.period-locked");
        assertThatThrownBy(() -> posting.post(ADMIN, anInvoice("7", TODAY.minusDays(1), kes(100))))
                .hasMessage("ledger.period-locked");
        postEntry.execute(ADMIN, aSale("today-key"));

        unlockPeriod.execute(
                ADMIN, new UnlockPeriod.Input(Optional.empty(), "Auditor asked", Version.of(2)));
        postEntry.execute(ADMIN, yesterday);
        assertThat(ledger.entries()).hasSize(2);
        assertThat(activity.actions()).contains("ledger.lock", "ledger.unlock");
    }

    @Test
    void openingAPeriodNeedsItsOwnPermissionAndAReason() {
        lockPeriod.execute(
                ADMIN, new LockPeriod.Input(Optional.of(TODAY.minusDays(1)), Version.of(1)));
        var closer = inCompany(Permission.ACCOUNTING_CLOSE_PERIOD);

        assertThatThrownBy(() ->
                        unlockPeriod.execute(
                                closer,
                                new UnlockPeriod.Input(Optional.empty(), "x", Version.of(2))))
                .hasMessage("access.denied");
        assertFault(
                () ->
                        unlockPeriod.execute(
                                ADMIN,
                                new UnlockPeriod.Input(Optional.empty(), " ", Version.of(2))),
                "why",
                "required");
        assertThatThrownBy(() ->
                        lockPeriod.execute(
                                ADMIN,
                                new LockPeriod.Input(
                                        Optional.of(TODAY.minusDays(1)), Version.of(1))))
                .hasMessage("version.stale");
    }

    @Test
    void whatHappensIsPostedByItsRuleAndARetryPostsNothing() {
        var first = posting.post(ADMIN, anInvoice("7", TODAY, kes(2_500)));

        assertThat(posting.post(ADMIN, anInvoice("7", TODAY, kes(2_500)))).isEqualTo(first);
        assertThat(ledger.entries()).hasSize(1);
        assertThat(first.entry().lines())
                .containsExactly(
                        JournalLine.debit(receivable.id(), kes(2_500)),
                        JournalLine.credit(sales.id(), kes(2_500)));
        assertThatThrownBy(() -> posting.post(ADMIN, anInvoice("7", TODAY, kes(2_600))))
                .hasMessage("ledger.source-differs");
    }

    @Test
    void whatHappensAtOnceIsPostedInItsOrderAndEachOnce() {
        var before = posting.post(ADMIN, anInvoice("7", TODAY, kes(2_500)));

        var posted =
                posting.post(
                        ADMIN,
                        List.of(
                                anInvoice("8", TODAY, kes(100)),
                                anInvoice("7", TODAY, kes(2_500)),
                                anInvoice("9", TODAY, kes(200)),
                                anInvoice("8", TODAY, kes(100))));

        assertThat(posted)
                .extracting(one -> one.number().value())
                .containsExactly(2L, before.number().value(), 3L, 2L);
        assertThat(ledger.entries()).hasSize(3);
    }

    @Test
    void ofWhatHappensAtOnceNothingIsPostedIfOneIsRefused() {
        assertThatThrownBy(() ->
                        posting.post(
                                ADMIN,
                                List.of(
                                        anInvoice("7", TODAY, kes(100)),
                                        anInvoice("7", TODAY, kes(200)))))
                .hasMessage("ledger.source-differs");
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void anAccountLivesFromOpenToReopened() {
        var till = open("1105", "asset");

        var renamed =
                renameAccount.execute(
                        ADMIN, new RenameAccount.Input(till.id(), "Till", Version.of(1)));
        var closed = closeAccount.execute(ADMIN, new CloseAccount.Input(till.id(), Version.of(2)));
        assertThatThrownBy(() ->
                        postEntry.execute(ADMIN, entry(line("1105", 5, 0), line("4100", 0, 5))))
                .hasMessage("ledger.is-closed");
        var again = reopenAccount.execute(ADMIN, new ReopenAccount.Input(till.id(), Version.of(3)));

        assertThat(renamed.name()).isEqualTo("Till");
        assertThat(closed.active()).isFalse();
        assertThat(again.active()).isTrue();
        assertThat(activity.actions())
                .endsWith("ledger-account.rename", "ledger-account.close", "ledger-account.reopen");
        assertThatThrownBy(() ->
                        closeAccount.execute(
                                ADMIN, new CloseAccount.Input(till.id(), Version.of(1))))
                .hasMessage("version.stale");
    }

    @Test
    void anAccountOnWhichSomethingStandsStaysOpenAndACodeIsGivenOnce() {
        postEntry.execute(ADMIN, aSale("first-key"));

        assertThatThrownBy(() ->
                        closeAccount.execute(
                                ADMIN, new CloseAccount.Input(cash.id(), Version.of(1))))
                .hasMessage("ledger.not-settled");
        assertThatThrownBy(() -> open("1100", "asset")).hasMessage("ledger.code-taken");
        assertFault(
                () ->
                        openAccount.execute(
                                ADMIN, new OpenAccount.Input("1199", "x", "asset", "4100", false)),
                "parent",
                "ledger.parent-of-other-type");
        assertFault(
                () ->
                        openAccount.execute(
                                ADMIN, new OpenAccount.Input("1199", "x", "asset", "9999", false)),
                "parent",
                "choice.unknown");
    }

    @Test
    void theBooksAreTheCompanysSoThatABranchsReachIsNotEnough() {
        var branch = inWestlands(Permission.values());
        var before = ledger.entries();

        for (var actor : List.of(branch, nobodySpecial())) {
            assertDenied(() -> postEntry.execute(actor, aSale("some-key")));
            assertDenied(() ->
                    openAccount.execute(
                            actor, new OpenAccount.Input("1300", "x", "asset", "", false)));
            assertDenied(() ->
                    renameAccount.execute(
                            actor, new RenameAccount.Input(cash.id(), "x", Version.of(1))));
            assertDenied(() ->
                    closeAccount.execute(actor, new CloseAccount.Input(cash.id(), Version.of(1))));
            assertDenied(() ->
                    reverseEntry.execute(
                            actor,
                            new ReverseEntry.Input(
                                    new EntryId(new UUID(0, 1)),
                                    Optional.empty(),
                                    "x",
                                    Version.of(1))));
            assertDenied(() ->
                    lockPeriod.execute(
                            actor, new LockPeriod.Input(Optional.of(TODAY), Version.of(1))));
            assertDenied(() -> verifyLedger.execute(actor));
        }
        assertThat(ledger.entries()).isEqualTo(before);
    }

    @Test
    void aSoundJournalIsFoundSoundAndNotedInTheTrail() {
        postEntry.execute(ADMIN, aSale("first-key"));
        postEntry.execute(ADMIN, aSale("second-key"));

        var watch = verifyLedger.execute(new Actor.Job("ledger.check"));

        assertThat(watch.broken()).isEmpty();
        assertThat(watch.entries()).isEqualTo(2);
        assertThat(watch.endedAt()).contains(clock.instant());
        assertThat(activity.notes().getLast())
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("ledger.verify");
                    assertThat(note.after().get("hash")).isEqualTo(ledger.last().hash());
                });
    }

    @Test
    void whatWasChangedIsNamed() {
        var first = postEntry.execute(ADMIN, aSale("first-key"));
        postEntry.execute(ADMIN, aSale("second-key"));
        verifyLedger.execute(ADMIN);
        var other =
                new JournalEntry(
                        first.entry().id(),
                        first.entry().day(),
                        first.entry().text(),
                        first.entry().source(),
                        List.of(
                                JournalLine.debit(cash.id(), kes(9)),
                                JournalLine.credit(sales.id(), kes(9))),
                        Optional.empty());

        ledger.tamper(1, other);

        assertThat(verifyLedger.execute(ADMIN).broken()).contains(new Broken(1, BookFault.ALTERED));
        assertThat(activity.notes().getLast().after().get("fault")).isEqualTo("altered");
    }

    @Test
    void whatWasTakenAwayIsMissed() {
        postEntry.execute(ADMIN, aSale("first-key"));
        postEntry.execute(ADMIN, aSale("second-key"));
        postEntry.execute(ADMIN, aSale("third-key"));

        ledger.cutOut(3);
        assertThat(verifyLedger.execute(ADMIN).broken()).contains(new Broken(3, BookFault.CUT_OFF));

        ledger.cutOut(1);
        assertThat(verifyLedger.execute(ADMIN).broken()).contains(new Broken(2, BookFault.MISSING));
    }

    private Account open(String code, String type) {
        return openAccount.execute(
                ADMIN, new OpenAccount.Input(code, "Account " + code, type, "", false));
    }

    private static Actor inCompany(Permission permission) {
        return ActorFixtures.with(
                ActorFixtures.BRIAN, "Brian", Reach.ALL, Set.of(), Set.of(), permission);
    }

    private static PostEntry.Input aSale(String key) {
        return new PostEntry.Input(
                Optional.of(TODAY),
                "Cash sale",
                List.of(line("1100", 2_500, 0), line("4100", 0, 2_500)),
                Optional.of(key));
    }

    private static PostEntry.Input entry(PostEntry.Line... lines) {
        return new PostEntry.Input(Optional.of(TODAY), "Entry", List.of(lines), Optional.empty());
    }

    private static PostEntry.Line line(String account, long debit, long credit) {
        return new PostEntry.Line(account, given(debit), given(credit), "");
    }

    private static Optional<Money> given(long amount) {
        return amount == 0 ? Optional.empty() : Optional.of(kes(amount));
    }

    private static ReverseEntry.Input reversal(Posted posted, long seen) {
        return new ReverseEntry.Input(
                posted.entry().id(), Optional.empty(), "Entered twice", Version.of(seen));
    }

    private static Posting anInvoice(String id, LocalDate day, Money amount) {
        return new Posting(
                PostingRule.INVOICE_ISSUED,
                id,
                day,
                "Invoice " + id,
                List.of(Posting.Part.debit("1200", amount), Posting.Part.credit("4100", amount)));
    }

    private static Money kes(long amount) {
        return Money.ofMajor(amount, Money.KES);
    }

    private static void assertDenied(Runnable doing) {
        assertThatThrownBy(doing::run).hasMessage("access.denied");
    }

    private static void assertFault(Runnable doing, String field, String code) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(new Fault(field, code)));
    }
}
