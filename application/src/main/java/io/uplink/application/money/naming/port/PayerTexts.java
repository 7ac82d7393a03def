package io.uplink.application.money.naming.port;

import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Brings payers the address at which they say whose account they meant. */
@FunctionalInterface
public interface PayerTexts {

    /**
     * What is told; in the caller's unit of work.
     *
     * @param event told once
     * @param likely the one customer with that phone, whose language and wish not to be texted
     *     count
     * @param token opens the question, so it is shown nowhere else
     */
    record Text(
            UUID event,
            Msisdn phone,
            Optional<CustomerId> likely,
            BranchId branch,
            Money amount,
            String receipt,
            String token,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Text[" + event + "]";
        }
    }

    /** False if nobody can be told. */
    boolean send(Text text);
}
