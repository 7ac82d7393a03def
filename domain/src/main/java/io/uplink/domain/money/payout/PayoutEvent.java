package io.uplink.domain.money.payout;

import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens with money that goes back. */
public sealed interface PayoutEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case Approved _ -> "payout.approved";
        };
    }

    /** It is to be sent. */
    record Approved(UUID payout, Instant occurredAt) implements PayoutEvent {

        @Override
        public UUID subject() {
            return payout;
        }
    }
}
