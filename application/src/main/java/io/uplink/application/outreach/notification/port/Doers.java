package io.uplink.application.outreach.notification.port;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;

/** Who made something happen to a ticket; events do not say. */
public interface Doers {

    /** Who wrote what its history says of that moment; empty if it happened by itself. */
    Optional<Doer> of(TicketId ticket, Instant at);

    /**
     * Somebody.
     *
     * @param person empty for a customer
     */
    record Doer(Optional<PersonId> person, String name) {}
}
