package io.uplink.application.care.sla.port;

import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.ticket.Priority;
import java.util.List;
import java.util.Optional;

/** The SLA policies. */
public interface SlaPolicyRepository {

    Optional<SlaPolicy> findById(SlaPolicyId id);

    /** The one that counts for tickets of this priority; empty if nothing is promised for it. */
    Optional<SlaPolicy> inForce(Priority priority);

    /** The most urgent first, then by name. */
    List<SlaPolicy> all();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(SlaPolicy policy);
}
