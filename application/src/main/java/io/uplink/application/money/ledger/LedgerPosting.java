package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.LedgerError;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.DomainException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Posts what happened, in the unit of work of whoever made it happen and asked whether they may.
 * Other areas reach it by a port of their own. It holds the books until that unit of work ends, so
 * it is called last.
 */
@Part
public final class LedgerPosting {

    private final BooksRepository books;
    private final AccountRepository accounts;
    private final Journal journal;
    private final Today today;
    private final InstantSource clock;
    private final Ids ids;
    private final ActivityTrail activity;

    public LedgerPosting(
            BooksRepository books,
            AccountRepository accounts,
            Journal journal,
            Today today,
            InstantSource clock,
            Ids ids,
            ActivityTrail activity) {
        this.books = books;
        this.accounts = accounts;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
        this.ids = ids;
        this.activity = activity;
    }

    /** Posts it by its rule; what was posted before is answered again. */
    public Posted post(Actor actor, Posting posting) {
        var codes = posting.parts().stream().map(Posting.Part::account).collect(Collectors.toSet());
        var byCode = byCode(codes);
        var entry =
                new JournalEntry(
                        new EntryId(ids.next()),
                        posting.day(),
                        posting.text(),
                        posting.source(),
                        posting.parts().stream()
                                .map(part ->
                                        new JournalLine(
                                                Optional.ofNullable(byCode.get(part.account()))
                                                        .orElseThrow(LedgerPosting::noSuch)
                                                        .id(),
                                                part.side(),
                                                part.amount(),
                                                Optional.empty()))
                                .toList(),
                        Optional.empty());
        return enter(actor, entry, codes);
    }

    /**
     * Takes back what was posted of a source, whoever asks for the second time; nothing was posted,
     * nothing is taken back.
     */
    public void takeBack(Actor actor, Source source, LocalDate day, String why) {
        var open = books.hold();
        var posted = journal.findBySource(source);
        if (posted.isEmpty() || posted.get().reversedBy().isPresent()) {
            return;
        }
        var wrong = posted.get();
        var reversal = wrong.reversal(new EntryId(ids.next()), day, wrong.number() + ": " + why);
        open.requireTakes(reversal, today.day());
        var back = journal.append(reversal, actor, clock.instant());
        activity.record(
                actor,
                "journal-entry.reverse",
                LedgerActivity.entry(wrong),
                Map.of(),
                Map.of("by", back.number().toString(), "reason", reversal.text()));
    }

    /** The day, or today where it is closed: what came late is noted on the first day that can. */
    public LocalDate openDay(LocalDate wanted) {
        var last = books.hold().lockedThrough();
        return last.isPresent() && !wanted.isAfter(last.get()) ? today.day() : wanted;
    }

    /**
     * Takes an entry into the books, unless its source is in them already.
     *
     * @param codes of all accounts that it names
     */
    Posted enter(Actor actor, JournalEntry entry, Set<AccountCode> codes) {
        var open = books.hold();
        var known = journal.findBySource(entry.source());
        if (known.isPresent()) {
            if (!known.get().entry().saysTheSameAs(entry)) {
                throw new DomainException(new LedgerError.SourceDiffers());
            }
            return known.get();
        }
        open.requireTakes(entry, today.day());
        // Read again behind the lock: one may have been closed meanwhile.
        accounts.findByCodes(codes).forEach(Account::requireTakesLines);
        var posted = journal.append(entry, actor, clock.instant());
        activity.record(
                actor,
                "journal-entry.post",
                LedgerActivity.entry(posted),
                Map.of(),
                LedgerActivity.facts(posted));
        return posted;
    }

    Map<AccountCode, Account> byCode(Set<AccountCode> codes) {
        return accounts.findByCodes(codes).stream()
                .collect(Collectors.toMap(Account::code, Function.identity()));
    }

    static DomainException noSuch() {
        return new DomainException(new LedgerError.NoSuch());
    }
}
