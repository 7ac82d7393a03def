package io.uplink.domain.care.sla;

import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/**
 * What a policy is chosen by: how urgent a ticket is, what it is about, whose it is and where.
 *
 * @param category key of the ticket's; empty while nobody knows
 * @param customerClass key of the customer's, or the standard one; empty while nobody knows
 * @param branch empty while nobody knows
 */
public record Situation(
        Priority priority,
        Optional<String> category,
        Optional<String> customerClass,
        Optional<BranchId> branch) {}
