package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.DomainEvent;

import java.time.Instant;
import java.util.UUID;

/** What happens with mobile money. */
public sealed interface MpesaEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case Asked _ -> "mpesa.asked";
            case Credited _ -> "mpesa.credited";
            case Waits _ -> "mpesa.waits";
        };
    }

    /** Money that came is its owner's now. */
    record Credited(UUID payment, Instant occurredAt) implements MpesaEvent {

        @Override
        public UUID subject() {
            return payment;
        }
    }

    /** Money came that nobody owns. */
    record Waits(UUID payment, Instant occurredAt) implements MpesaEvent {

        @Override
        public UUID subject() {
            return payment;
        }
    }

    /** A phone is to be asked. */
    record Asked(UUID intent, Instant occurredAt) implements MpesaEvent {

        @Override
        public UUID subject() {
            return intent;
        }
    }
}
