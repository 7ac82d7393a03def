package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainException;
import java.time.LocalDate;
import java.util.Optional;

/** An entry in its place in the journal, and the one that took it back. */
public record Posted(EntryNumber number, JournalEntry entry, Optional<EntryNumber> reversedBy) {

    /** The only thing that ever happens to an entry is its reversal. */
    public long version() {
        return reversedBy.isPresent() ? 2 : 1;
    }

    public JournalEntry reversal(EntryId id, LocalDate day, String why) {
        reversedBy.ifPresent(by -> {
            throw new DomainException(new LedgerError.AlreadyReversed(by.toString()));
        });
        return entry.reversal(id, day, why);
    }
}
