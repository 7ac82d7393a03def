package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.Version;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps classes in memory; begins with a standard one and VIPs. */
public final class InMemoryCustomerClasses implements CustomerClasses {

    private final Map<String, CustomerClass> stored = new LinkedHashMap<>();

    public InMemoryCustomerClasses() {
        save(new CustomerClass("residential", "Residential", "Nyumbani", 10, true, true, 0));
        save(new CustomerClass("vip", "VIP", "VIP", 20, false, true, 0));
    }

    @Override
    public List<CustomerClass> all() {
        return stored.values().stream()
                .sorted(
                        Comparator.comparingInt(CustomerClass::position)
                                .thenComparing(CustomerClass::key))
                .toList();
    }

    @Override
    public Optional<CustomerClass> find(String key) {
        return Optional.ofNullable(stored.get(key));
    }

    @Override
    public void save(CustomerClass one) {
        Version.requireSame(
                Version.of(one.version()), find(one.key()).map(CustomerClass::version).orElse(0L));
        if (one.standard()) {
            stored.replaceAll((key, other) ->
                    other.standard() && !key.equals(one.key()) ? with(other, false) : other);
        }
        stored.put(one.key(), with(one, one.standard()));
    }

    private static CustomerClass with(CustomerClass one, boolean standard) {
        return new CustomerClass(
                one.key(),
                one.english(),
                one.swahili(),
                one.position(),
                standard,
                one.active(),
                one.version() + 1);
    }
}
