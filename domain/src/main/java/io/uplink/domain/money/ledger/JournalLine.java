package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.util.Optional;

/** An amount on one side of an account, always above nothing. */
public record JournalLine(AccountId account, Side side, Money amount, Optional<String> note) {

    public static final int LONGEST_NOTE = 200;

    /** A hundred thousand million: so many lines still sum without overflow. */
    public static final long MOST_MINOR = 10_000_000_000_000L;

    public JournalLine {
        if (!amount.isPositive()) {
            throw new DomainException(new LedgerError.NotPositive());
        }
        if (amount.minor() > MOST_MINOR) {
            throw Invalid.of("amount", "amount.too-large");
        }
        var faults = new Faults();
        note = faults.optionalText("note", note, LONGEST_NOTE);
        faults.refuse();
    }

    public static JournalLine debit(AccountId account, Money amount) {
        return new JournalLine(account, Side.DEBIT, amount, Optional.empty());
    }

    public static JournalLine credit(AccountId account, Money amount) {
        return new JournalLine(account, Side.CREDIT, amount, Optional.empty());
    }

    JournalLine turned() {
        return new JournalLine(account, side.opposite(), amount, note);
    }
}
