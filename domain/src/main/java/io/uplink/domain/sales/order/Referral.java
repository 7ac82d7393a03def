package io.uplink.domain.sales.order;

import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.lead.LeadId;
import java.util.Optional;

/**
 * How an order came about.
 *
 * @param lead what it came of
 * @param salesperson who brought it and may get a commission for it
 */
public record Referral(Optional<LeadId> lead, Optional<SalespersonId> salesperson) {

    public static Referral none() {
        return new Referral(Optional.empty(), Optional.empty());
    }
}
