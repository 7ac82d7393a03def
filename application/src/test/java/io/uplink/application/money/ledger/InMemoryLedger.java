package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.BookCheck;
import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.BookCheck.Stretch;
import io.uplink.domain.money.ledger.BookFault;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps books in memory; a hash is the words themselves, which tells as much and hides nothing. */
public final class InMemoryLedger
        implements AccountRepository, BooksRepository, Journal, JournalChain {

    /** An entry as it is kept; a test changes it by putting another in its place. */
    record Kept(long number, JournalEntry entry, String by, Instant at, String hash) {}

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private Mark last = Mark.START;
    private Books books = new Books(Money.KES, Optional.empty(), 1);
    private Watch watch = new Watch(Mark.START, 0, Optional.empty(), Optional.empty());

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var maps = List.of(Back.to(accounts), Back.to(kept));
        var mark = last;
        var state = books;
        var seen = watch;
        return () -> {
            maps.forEach(Runnable::run);
            last = mark;
            books = state;
            watch = seen;
        };
    }

    @Override
    public Optional<Account> findById(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public List<Account> findByCodes(Set<AccountCode> codes) {
        return accounts.values().stream()
                .filter(account -> codes.contains(account.code()))
                .toList();
    }

    @Override
    public boolean isSettled(AccountId id) {
        return lines().stream()
                        .filter(line -> line.account().equals(id))
                        .mapToLong(InMemoryLedger::signed)
                        .sum()
                == 0;
    }

    @Override
    public boolean headsOpenOnes(AccountId id) {
        return accounts.values().stream()
                .anyMatch(one -> one.active() && one.parent().equals(Optional.of(id)));
    }

    @Override
    public void save(Account account) {
        var present = findById(account.id()).map(Account::version).orElse(0L);
        Version.requireSame(Version.of(account.version()), present);
        accounts.put(
                account.id(),
                new Account(
                        account.id(),
                        account.code(),
                        account.name(),
                        account.type(),
                        account.parent(),
                        account.heading(),
                        account.active(),
                        account.system(),
                        present + 1));
    }

    @Override
    public Books hold() {
        return books;
    }

    @Override
    public void save(Books changed) {
        Version.requireSame(Version.of(changed.version()), books.version());
        books = new Books(changed.currency(), changed.lockedThrough(), changed.version() + 1);
    }

    @Override
    public Optional<Posted> findById(EntryId id) {
        return kept.stream().filter(one -> one.entry().id().equals(id)).findAny().map(this::posted);
    }

    @Override
    public List<Posted> findBySources(Set<Source> sources) {
        return kept.stream()
                .filter(one -> sources.contains(one.entry().source()))
                .map(this::posted)
                .toList();
    }

    @Override
    public List<Posted> append(List<JournalEntry> entries, Actor by, Instant at) {
        return entries.stream().map(entry -> append(entry, by, at)).toList();
    }

    @Override
    public Posted append(JournalEntry entry, Actor by, Instant at) {
        var number = last.number() + 1;
        last = new Mark(number, last.hash() + hash(number, entry, by.name(), at));
        kept.add(new Kept(number, entry, by.name(), at, last.hash()));
        return posted(kept.getLast());
    }

    @Override
    public Mark last() {
        return last;
    }

    @Override
    public Stretch behind(Mark mark, int most) {
        var at = mark;
        var broken = Optional.<Broken>empty();
        for (var one : kept.stream().filter(some -> some.number() > mark.number()).toList()) {
            if (one.number() > mark.number() + most || broken.isPresent()) {
                break;
            }
            broken = fault(one, at).map(fault -> new Broken(one.number(), fault));
            at = new Mark(one.number(), one.hash());
        }
        return new Stretch(at, broken);
    }

    @Override
    public Optional<String> hashOf(long number) {
        return kept.stream().filter(one -> one.number() == number).map(Kept::hash).findAny();
    }

    @Override
    public Watch watch() {
        return watch;
    }

    @Override
    public void keep(BookCheck check, Instant now) {
        watch =
                new Watch(
                        check.broken().isEmpty() ? check.at() : watch.through(),
                        check.sound(),
                        Optional.of(now),
                        check.broken());
    }

    /** Puts another entry in the place of one, as somebody with the database would. */
    void tamper(long number, JournalEntry other) {
        kept.replaceAll(one ->
                one.number() == number
                        ? new Kept(number, other, one.by(), one.at(), one.hash())
                        : one);
    }

    /** Takes an entry out. */
    void cutOut(long number) {
        kept.removeIf(one -> one.number() == number);
    }

    public List<JournalEntry> entries() {
        return kept.stream().map(Kept::entry).toList();
    }

    private static Optional<BookFault> fault(Kept one, Mark before) {
        if (one.number() != before.number() + 1) {
            return Optional.of(BookFault.MISSING);
        }
        var again = before.hash() + hash(one.number(), one.entry(), one.by(), one.at());
        return again.equals(one.hash()) ? Optional.empty() : Optional.of(BookFault.ALTERED);
    }

    private static String hash(long number, JournalEntry entry, String by, Instant at) {
        return number + entry.toString() + by + at;
    }

    private Posted posted(Kept one) {
        return new Posted(
                new EntryNumber(one.number()),
                one.entry(),
                kept.stream()
                        .filter(other ->
                                other.entry().reverses().equals(Optional.of(one.entry().id())))
                        .map(other -> new EntryNumber(other.number()))
                        .findAny());
    }

    private List<JournalLine> lines() {
        return kept.stream().flatMap(one -> one.entry().lines().stream()).toList();
    }

    private static long signed(JournalLine line) {
        return line.side() == Side.DEBIT ? line.amount().minor() : -line.amount().minor();
    }
}
