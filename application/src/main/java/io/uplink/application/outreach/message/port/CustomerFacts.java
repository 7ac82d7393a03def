package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.ZoneId;
import java.util.Optional;

/** How to reach a customer, as it stands now. */
public interface CustomerFacts {

    /** Empty if there is no such customer any more. */
    Optional<Facts> of(CustomerId customer);

    /**
     * A customer.
     *
     * @param recipient by the first mobile number; empty without one
     */
    record Facts(Optional<Recipient> recipient, BranchId branch, ZoneId zone) {}
}
