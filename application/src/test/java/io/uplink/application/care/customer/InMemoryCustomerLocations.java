package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps places in memory. */
public final class InMemoryCustomerLocations implements CustomerLocations {

    private final Map<LocationId, ServiceLocation> stored = new LinkedHashMap<>();
    private final List<LocationId> pinned = new ArrayList<>();

    /** A new customer, with the place that is there by itself. */
    public CustomerId registered(CustomerId customer) {
        var home =
                ServiceLocation.parse(
                        new ServiceLocation.Typed("", "", "Kilimani", "", "", "", "", ""));
        save(new ServiceLocation(new LocationId(customer.value()), customer, home, true, 0));
        return customer;
    }

    @Override
    public List<ServiceLocation> of(CustomerId customer) {
        return stored.values().stream()
                .filter(one -> one.customer().equals(customer))
                .sorted(
                        Comparator.comparing((ServiceLocation one) -> !one.primary())
                                .thenComparing(one -> !one.isServed()))
                .toList();
    }

    @Override
    public Optional<ServiceLocation> find(LocationId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public void save(ServiceLocation location) {
        var present = find(location.id()).map(ServiceLocation::version).orElse(0L);
        Version.requireSame(Version.of(location.version()), present);
        stored.put(
                location.id(),
                new ServiceLocation(
                        location.id(),
                        location.customer(),
                        location.details(),
                        location.primary(),
                        present + 1));
    }

    @Override
    public void pin(ServiceLocation primary) {
        pinned.add(primary.id());
    }

    public List<LocationId> pinned() {
        return List.copyOf(pinned);
    }
}
