package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What messages say about money that came by phone. */
public interface PaymentFacts {

    /** Those that somebody owns. */
    Map<UUID, Facts> of(Set<UUID> payments);

    /**
     * Money of a customer.
     *
     * @param recipient the payer by the phone that paid, else the customer; empty without a number
     */
    record Facts(
            Money amount,
            String receipt,
            Instant paidAt,
            Optional<Recipient> recipient,
            BranchId branch,
            ZoneId zone) {}
}
