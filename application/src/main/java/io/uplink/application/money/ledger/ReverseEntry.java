package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.LedgerError;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Takes an entry back by a second one. Accounts that were closed since still take it: a correction
 * goes where the mistake is. What an invoice or a payment posted is taken back by that alone.
 */
@UseCase
public final class ReverseEntry {

    /** {@code day} of the reversal, empty for today. */
    public record Input(
            EntryId entry, Optional<LocalDate> day, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BooksRepository books;
    private final Journal journal;
    private final Today today;
    private final InstantSource clock;
    private final Ids ids;
    private final ActivityTrail activity;

    public ReverseEntry(
            UnitOfWork unitOfWork,
            BooksRepository books,
            Journal journal,
            Today today,
            InstantSource clock,
            Ids ids,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
        this.ids = ids;
        this.activity = activity;
    }

    /** The entry that takes it back. */
    public Posted execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_POST, Placement.company());
            var open = books.hold();
            var wrong = journal.findById(input.entry()).orElseThrow(LedgerPosting::noSuch);
            Version.requireSame(input.seen(), wrong.version());
            if (PostingRule.isOfDocument(wrong.entry().source())) {
                throw new DomainException(new LedgerError.OfDocument());
            }
            var reversal =
                    wrong.reversal(
                            new EntryId(ids.next()), day(input, wrong.entry()), why(input, wrong));
            open.requireTakes(reversal, today.day());
            var posted = journal.append(reversal, actor, clock.instant());
            activity.record(
                    actor,
                    "journal-entry.reverse",
                    LedgerActivity.entry(wrong),
                    Map.of(),
                    Map.of("by", posted.number().toString(), "reason", reversal.text()));
            return posted;
        });
    }

    private LocalDate day(Input input, JournalEntry wrong) {
        var day = input.day().orElseGet(today::day);
        if (day.isBefore(wrong.day())) {
            throw new DomainException(new LedgerError.ReversedBefore(wrong.day().toString()));
        }
        return day;
    }

    private static String why(Input input, Posted wrong) {
        var faults = new Faults();
        var why = faults.text("why", Optional.of(input.why()), 150);
        faults.refuse();
        return wrong.number() + ": " + why;
    }
}
