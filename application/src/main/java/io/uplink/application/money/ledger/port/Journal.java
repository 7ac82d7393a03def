package io.uplink.application.money.ledger.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Source;
import java.time.Instant;
import java.util.Optional;

/** Entries, one behind another. None is changed, none is taken away. */
public interface Journal {

    Optional<Posted> findById(EntryId id);

    Optional<Posted> findBySource(Source source);

    /** Gives it the next number and chains it to the one before; the books must be held. */
    Posted append(JournalEntry entry, Actor by, Instant at);
}
