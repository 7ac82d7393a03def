package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * The company's books as a whole: their currency, and through which day they are closed.
 *
 * @param lockedThrough the last day that takes no more entries
 */
public record Books(Currency currency, Optional<LocalDate> lockedThrough, long version) {

    /** Closes every day up to this one, which must be over. */
    public Books lockedThrough(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            throw Invalid.of("through", "ledger.lock-ahead");
        }
        lockedThrough.ifPresent(last -> {
            if (day.isBefore(last)) {
                throw new DomainException(new LedgerError.LockGoesBack(last.toString()));
            }
        });
        return new Books(currency, Optional.of(day), version);
    }

    /** Opens days again: all behind this one, or all there are. */
    public Books unlockedBehind(Optional<LocalDate> day) {
        if (lockedThrough.isEmpty()
                || (day.isPresent() && !day.get().isBefore(lockedThrough.get()))) {
            throw new DomainException(new LedgerError.NothingToUnlock());
        }
        return new Books(currency, day, version);
    }

    /** Refuses an entry of a closed day, of one that has not come, or in another currency. */
    public void requireTakes(JournalEntry entry, LocalDate today) {
        lockedThrough.ifPresent(last -> {
            if (!entry.day().isAfter(last)) {
                throw new DomainException(new LedgerError.PeriodLocked(last.toString()));
            }
        });
        if (entry.day().isAfter(today)) {
            throw Invalid.of("day", "ledger.day-ahead");
        }
        if (!entry.currency().equals(currency)) {
            throw new DomainException(new LedgerError.OtherCurrency(currency.getCurrencyCode()));
        }
    }
}
