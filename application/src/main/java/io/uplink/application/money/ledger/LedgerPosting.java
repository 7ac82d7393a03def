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
import io.uplink.domain.money.ledger.Books;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        return post(actor, List.of(posting)).getFirst();
    }

    /**
     * Posts one after the other, each as if alone; none of them if one is refused. What they follow
     * from is noted by whoever did it, and each entry says itself who, when and what for, so that
     * they are not noted once more.
     */
    public List<Posted> post(Actor actor, List<Posting> postings) {
        var open = books.hold();
        var accounts =
                byCode(
                        postings.stream()
                                .flatMap(posting -> posting.parts().stream())
                                .map(Posting.Part::account)
                                .collect(Collectors.toSet()));
        return enter(
                actor,
                open,
                postings.stream().map(posting -> entry(posting, accounts)).toList(),
                accounts,
                _ -> {});
    }

    private JournalEntry entry(Posting posting, Map<AccountCode, Account> accounts) {
        return new JournalEntry(
                new EntryId(ids.next()),
                posting.day(),
                posting.text(),
                posting.source(),
                posting.parts().stream()
                        .map(part ->
                                new JournalLine(
                                        Optional.ofNullable(accounts.get(part.account()))
                                                .orElseThrow(LedgerPosting::noSuch)
                                                .id(),
                                        part.side(),
                                        part.amount(),
                                        Optional.empty()))
                        .toList(),
                Optional.empty());
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
        return openDays().apply(wanted);
    }

    /** The same for many days, with one look at the books. */
    public UnaryOperator<LocalDate> openDays() {
        var last = books.hold().lockedThrough();
        var now = today.day();
        return wanted -> last.isPresent() && !wanted.isAfter(last.get()) ? now : wanted;
    }

    /**
     * Takes an entry into the books, unless its source is in them already.
     *
     * @param codes of all accounts that it names
     */
    Posted enter(Actor actor, JournalEntry entry, Set<AccountCode> codes) {
        var open = books.hold();
        // Read again behind the lock: one may have been closed meanwhile.
        return enter(actor, open, List.of(entry), byCode(codes), entered -> note(actor, entered))
                .getFirst();
    }

    private List<Posted> enter(
            Actor actor,
            Books open,
            List<JournalEntry> entries,
            Map<AccountCode, Account> accounts,
            Consumer<Posted> noted) {
        var posted = known(entries);
        var fresh = new LinkedHashMap<Source, JournalEntry>();
        for (var entry : entries) {
            if (!posted.containsKey(entry.source())) {
                open.requireTakes(entry, today.day());
                requireSame(entry, fresh.putIfAbsent(entry.source(), entry));
            }
        }
        if (!fresh.isEmpty()) {
            accounts.values().forEach(Account::requireTakesLines);
        }
        var now = clock.instant();
        for (var entered : journal.append(List.copyOf(fresh.values()), actor, now)) {
            noted.accept(entered);
            posted.put(entered.entry().source(), entered);
        }
        return entries.stream()
                .map(entry -> Objects.requireNonNull(posted.get(entry.source())))
                .toList();
    }

    private void note(Actor actor, Posted entered) {
        activity.record(
                actor,
                "journal-entry.post",
                LedgerActivity.entry(entered),
                Map.of(),
                LedgerActivity.facts(entered));
    }

    /** What was posted of their sources; it must say the same. */
    private Map<Source, Posted> known(List<JournalEntry> entries) {
        var known = new HashMap<Source, Posted>();
        for (var posted :
                journal.findBySources(
                        entries.stream().map(JournalEntry::source).collect(Collectors.toSet()))) {
            known.put(posted.entry().source(), posted);
        }
        for (var entry : entries) {
            var posted = known.get(entry.source());
            requireSame(entry, posted == null ? null : posted.entry());
        }
        return known;
    }

    private static void requireSame(JournalEntry entry, @Nullable JournalEntry before) {
        if (before != null && !before.saysTheSameAs(entry)) {
            throw new DomainException(new LedgerError.SourceDiffers());
        }
    }

    Map<AccountCode, Account> byCode(Set<AccountCode> codes) {
        return accounts.findByCodes(codes).stream()
                .collect(Collectors.toMap(Account::code, Function.identity()));
    }

    static DomainException noSuch() {
        return new DomainException(new LedgerError.NoSuch());
    }
}
