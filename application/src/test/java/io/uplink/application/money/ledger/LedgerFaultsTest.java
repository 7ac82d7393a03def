package io.uplink.application.money.ledger;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an accountant does, and whichever call of a port fails at it, before or after it did its
 * work: an entry is posted once and reversed once, and the chart and the lock are as they were or
 * as they should be.
 */
class LedgerFaultsTest {

    static Stream<Deed<Books>> deeds() {
        return Stream.of(
                Deed.whole("open an account", books -> () -> books.open("1105")),
                new Deed<>(
                        "rename, close and reopen an account",
                        books -> {
                            books.open("1105");
                            return List.of(
                                    Step.whole(() -> books.rename("1105")),
                                    Step.whole(() -> books.close("1105", 2)),
                                    Step.whole(() -> books.reopen("1105", 3)));
                        }),
                new Deed<>(
                        "post, and the same key again",
                        books -> List.of(Step.whole(books::post), Step.whole(books::post))),
                Deed.whole(
                        "reverse",
                        books -> {
                            books.post();
                            return books::reverse;
                        }),
                new Deed<>(
                        "verify",
                        books -> {
                            books.post();
                            return List.of(Step.parts(books::verify));
                        }),
                Deed.whole("lock", books -> books::lock),
                Deed.whole(
                        "unlock",
                        books -> {
                            books.lock();
                            return books::unlock;
                        }));
    }

    /** Keeps books, and is looked at whenever something failed. */
    static final class Books implements World {

        private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

        private final Faults faults = new Faults();
        private final InMemoryLedger ledger =
                faults.kept(new InMemoryLedger(), InMemoryLedger::mark);
        private final RecordingActivityTrail trail =
                faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
        private final ActivityTrail activity = faults.port(ActivityTrail.class, trail);
        private final UnitOfWork unitOfWork = faults.unitOfWork();
        private final MovableClock clock = MovableClock.at("2026-11-27T09:00:00Z");
        private final SequentialIds ids = new SequentialIds();
        private final Today today =
                new Today(clock, faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi")));
        private final AccountRepository accounts = faults.port(AccountRepository.class, ledger);
        private final BooksRepository books = faults.port(BooksRepository.class, ledger);
        private final Journal journal = faults.port(Journal.class, ledger);
        private final LedgerPosting posting =
                new LedgerPosting(books, accounts, journal, today, clock, ids, activity);

        Books() {
            open("1100");
            open("1200");
        }

        void open(String code) {
            var _ =
                    new OpenAccount(unitOfWork, books, accounts, ids, activity)
                            .execute(
                                    anAdmin(),
                                    new OpenAccount.Input(
                                            code, "Account " + code, "asset", "", false));
        }

        void rename(String code) {
            var _ =
                    new RenameAccount(unitOfWork, accounts, activity)
                            .execute(
                                    anAdmin(),
                                    new RenameAccount.Input(id(code), "Till", Version.of(1)));
        }

        void close(String code, long seen) {
            var _ =
                    new CloseAccount(unitOfWork, books, accounts, activity)
                            .execute(anAdmin(), new CloseAccount.Input(id(code), Version.of(seen)));
        }

        void reopen(String code, long seen) {
            var _ =
                    new ReopenAccount(unitOfWork, accounts, activity)
                            .execute(
                                    anAdmin(), new ReopenAccount.Input(id(code), Version.of(seen)));
        }

        private AccountId id(String code) {
            return ledger.findByCodes(Set.of(new AccountCode(code))).getFirst().id();
        }

        void post() {
            var amount = Optional.of(Money.ofMajor(2_500, Money.KES));
            var _ =
                    new PostEntry(unitOfWork, posting, ids)
                            .execute(
                                    anAdmin(),
                                    new PostEntry.Input(
                                            Optional.of(TODAY),
                                            "Banked",
                                            List.of(
                                                    new PostEntry.Line(
                                                            "1100", amount, Optional.empty(), ""),
                                                    new PostEntry.Line(
                                                            "1200", Optional.empty(), amount, "")),
                                            Optional.of("first-key")));
        }

        void reverse() {
            var _ =
                    new ReverseEntry(unitOfWork, books, journal, today, clock, ids, activity)
                            .execute(
                                    anAdmin(),
                                    new ReverseEntry.Input(
                                            ledger.entries().getFirst().id(),
                                            Optional.empty(),
                                            "Entered twice",
                                            Version.of(1)));
        }

        void verify() {
            var _ =
                    new VerifyLedger(
                                    unitOfWork,
                                    faults.port(JournalChain.class, ledger),
                                    clock,
                                    activity)
                            .execute(new Actor.Job("test"));
        }

        void lock() {
            var _ =
                    new LockPeriod(unitOfWork, books, today, activity)
                            .execute(
                                    anAdmin(),
                                    new LockPeriod.Input(
                                            Optional.of(TODAY.minusDays(1)), Version.of(1)));
        }

        void unlock() {
            var _ =
                    new UnlockPeriod(unitOfWork, books, activity)
                            .execute(
                                    anAdmin(),
                                    new UnlockPeriod.Input(
                                            Optional.empty(), "Auditor asked", Version.of(2)));
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            assertThat(trail.actions().stream().filter(one -> one.startsWith("journal-entry.")))
                    .as(as)
                    .hasSameSizeAs(ledger.entries());
            assertThat(trail.actions().contains("ledger.verify"))
                    .as(as)
                    .isEqualTo(ledger.watch().endedAt().isPresent());
        }

        /** Without names, which are given anew each time. */
        @Override
        public List<String> stands() {
            // Whoever looks again because nobody answered has looked twice.
            var words =
                    trail.actions().stream()
                            .filter(action -> !action.equals("ledger.verify"))
                            .collect(Collectors.toCollection(ArrayList::new));
            for (var code : List.of("1100", "1105", "1200")) {
                ledger.findByCodes(Set.of(new AccountCode(code)))
                        .forEach(one ->
                                words.add(
                                        "%s %s %s %d"
                                                .formatted(
                                                        one.code(),
                                                        one.name(),
                                                        one.active(),
                                                        one.version())));
            }
            ledger.entries()
                    .forEach(one ->
                            words.add(
                                    "%s %s %s %s"
                                            .formatted(
                                                    one.day(),
                                                    one.text(),
                                                    one.lines().stream()
                                                            .map(JournalLine::amount)
                                                            .toList(),
                                                    one.reverses().isPresent())));
            words.add(ledger.hold().toString());
            words.add(ledger.watch().entries() + " verified " + ledger.watch().endedAt());
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Books> deed) {
        FaultLoop.run(deed, Books::new);
    }
}
