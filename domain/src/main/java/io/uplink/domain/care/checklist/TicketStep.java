package io.uplink.domain.care.checklist;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step on one ticket, as its category had it when the ticket came to it.
 *
 * @param done by whom and when; empty while it is open
 */
public record TicketStep(
        UUID id, String english, String swahili, boolean required, Optional<Tick> done) {

    /** Who says that it is done. */
    public record Tick(PersonId by, String name, Instant at) {}

    public String label(Language language) {
        return language == Language.SWAHILI ? swahili : english;
    }

    /** Whether a ticket is not resolved before this is done. */
    public boolean isOwed() {
        return required && done.isEmpty();
    }

    TicketStep with(Optional<Tick> tick) {
        return new TicketStep(id, english, swahili, required, tick);
    }
}
