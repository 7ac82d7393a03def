package io.uplink.domain.shared;

import java.time.Instant;
import java.util.UUID;

/** A fact that happened, named in the past tense; carries ids and values only, for it is stored. */
public interface DomainEvent {

    /**
     * Stable across releases, {@code <aggregate>.<what happened>}, such as {@code ticket.opened}.
     */
    String type();

    /** The aggregate it happened to. */
    UUID subject();

    Instant occurredAt();
}
