package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.List;
import java.util.Optional;

/** The places where customers are served; of a new customer the primary one is there by itself. */
public interface CustomerLocations {

    /** The primary one first, then those that are served, each by age. */
    List<ServiceLocation> of(CustomerId customer);

    Optional<ServiceLocation> find(LocationId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(ServiceLocation location);

    /** Tickets that name no place were about the primary one, and stay so when another is it. */
    void pin(ServiceLocation primary);
}
