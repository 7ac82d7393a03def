package io.uplink.application.care.sla.port;

import io.uplink.domain.care.sla.Situation;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** The SLA policies. */
public interface SlaPolicyRepository {

    Optional<SlaPolicy> findById(SlaPolicyId id);

    /** All that are in force, with the class that the customer goes by, in one look. */
    InForce inForce(Optional<CustomerId> customer);

    /**
     * What one chooses from.
     *
     * @param customerClass the customer's own, else the standard one
     */
    record InForce(List<SlaPolicy> policies, Optional<String> customerClass) {

        public InForce {
            policies = List.copyOf(policies);
        }

        /** The one that counts; empty if nothing is promised for such a ticket. */
        public Optional<SlaPolicy> choose(
                Priority priority, Optional<String> category, Optional<BranchId> branch) {
            return SlaPolicy.choose(
                    policies, new Situation(priority, category, customerClass, branch));
        }
    }

    /** Those in force first; among them what says most exactly for which tickets, then by name. */
    List<SlaPolicy> all();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(SlaPolicy policy);
}
