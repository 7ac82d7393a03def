package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps policies in memory. */
public final class InMemorySlaPolicyRepository implements SlaPolicyRepository {

    private final Map<SlaPolicyId, SlaPolicy> stored = new LinkedHashMap<>();
    private final Map<CustomerId, String> classes = new LinkedHashMap<>();

    @Override
    public Optional<SlaPolicy> findById(SlaPolicyId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public InForce inForce(Optional<CustomerId> customer) {
        return new InForce(
                stored.values().stream().filter(SlaPolicy::active).toList(),
                Optional.of(
                        customer.flatMap(id -> Optional.ofNullable(classes.get(id)))
                                .orElse("residential")));
    }

    /** Puts a customer into a class other than the standard one. */
    public void classify(CustomerId customer, String customerClass) {
        classes.put(customer, customerClass);
    }

    @Override
    public List<SlaPolicy> all() {
        return stored.values().stream()
                .sorted(
                        Comparator.comparing(SlaPolicy::active)
                                .thenComparingInt(policy -> policy.scope().rank())
                                .thenComparing(policy ->
                                        policy.scope().priority().map(Enum::ordinal).orElse(-1))
                                .reversed()
                                .thenComparing(SlaPolicy::name))
                .toList();
    }

    @Override
    public void save(SlaPolicy policy) {
        var present = findById(policy.id()).map(SlaPolicy::version).orElse(0L);
        Version.requireSame(Version.of(policy.version()), present);
        stored.put(
                policy.id(),
                new SlaPolicy(
                        policy.id(),
                        policy.name(),
                        policy.description(),
                        policy.scope(),
                        policy.response(),
                        policy.nextReply(),
                        policy.resolution(),
                        policy.escalationAfter(),
                        policy.escalationTo(),
                        policy.pausesFor(),
                        policy.active(),
                        present + 1));
    }
}
