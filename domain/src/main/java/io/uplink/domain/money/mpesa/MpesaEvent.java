package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens with mobile money. */
public sealed interface MpesaEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case Asked _ -> "mpesa.asked";
            case Credited _ -> "mpesa.credited";
            case CreditedTogether _ -> "mpesa.credited-together";
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

    /**
     * The same of several that were booked together.
     *
     * @param payments at least one and {@link #MOST} at most
     */
    record CreditedTogether(List<UUID> payments, Instant occurredAt) implements MpesaEvent {

        /** One that cannot be told holds the others up. */
        public static final int MOST = 25;

        public CreditedTogether {
            payments = List.copyOf(payments);
        }

        @Override
        public UUID subject() {
            return payments.getFirst();
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
