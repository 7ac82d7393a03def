package io.uplink.application.money.ledger.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries, one behind another. None is changed, none is taken away. */
public interface Journal {

    Optional<Posted> findById(EntryId id);

    /** Those that there are, in no order. */
    List<Posted> findBySources(Set<Source> sources);

    /**
     * Gives them the next numbers, in their order, and chains each to the one before; the books
     * must be held.
     */
    List<Posted> append(List<JournalEntry> entries, Actor by, Instant at);

    default Optional<Posted> findBySource(Source source) {
        return findBySources(Set.of(source)).stream().findFirst();
    }

    default Posted append(JournalEntry entry, Actor by, Instant at) {
        return append(List.of(entry), by, at).getFirst();
    }
}
