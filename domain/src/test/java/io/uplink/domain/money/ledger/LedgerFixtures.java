package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts and entries for tests. */
public final class LedgerFixtures {

    public static final AccountId CASH = new AccountId(new UUID(1, 1100));
    public static final AccountId SALES = new AccountId(new UUID(1, 4100));
    public static final AccountId VAT = new AccountId(new UUID(1, 2200));
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private LedgerFixtures() {}

    public static Money shillings(long amount) {
        return Money.ofMajor(amount, Money.KES);
    }

    /** Sold for cash, with tax. */
    public static JournalEntry aSale() {
        return anEntry(
                JournalLine.debit(CASH, shillings(2_900)),
                JournalLine.credit(SALES, shillings(2_500)),
                JournalLine.credit(VAT, shillings(400)));
    }

    public static JournalEntry anEntry(JournalLine... lines) {
        return new JournalEntry(
                new EntryId(new UUID(2, 1)),
                DAY,
                "Cash sale",
                Source.manual("key-1"),
                List.of(lines),
                Optional.empty());
    }

    public static Account anAccount(String code, AccountType type) {
        return Account.opened(
                new AccountId(new UUID(1, Long.parseLong(code))),
                new AccountCode(code),
                "Account " + code,
                type,
                Optional.empty(),
                false);
    }
}
