package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Version;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps policies in memory. */
public final class InMemorySlaPolicyRepository implements SlaPolicyRepository {

    private final Map<SlaPolicyId, SlaPolicy> stored = new LinkedHashMap<>();

    @Override
    public Optional<SlaPolicy> findById(SlaPolicyId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<SlaPolicy> inForce(Priority priority) {
        return stored.values().stream()
                .filter(policy -> policy.active() && policy.priority() == priority)
                .findAny();
    }

    @Override
    public List<SlaPolicy> all() {
        return stored.values().stream()
                .sorted(
                        Comparator.comparing(SlaPolicy::priority)
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
                        policy.priority(),
                        policy.response(),
                        policy.resolution(),
                        policy.escalationAfter(),
                        policy.escalationTo(),
                        policy.pausesFor(),
                        policy.active(),
                        present + 1));
    }
}
