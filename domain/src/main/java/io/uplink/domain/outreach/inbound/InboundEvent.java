package io.uplink.domain.outreach.inbound;

import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens with texts to us. */
public sealed interface InboundEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case Received _ -> "text.received";
        };
    }

    /** A text came; what it says is kept with it, not here. */
    record Received(UUID text, Instant occurredAt) implements InboundEvent {

        @Override
        public UUID subject() {
            return text;
        }
    }
}
