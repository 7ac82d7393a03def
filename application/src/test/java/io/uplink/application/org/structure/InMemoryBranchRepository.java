package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps branch rows in memory. */
public final class InMemoryBranchRepository implements BranchRepository {

    private final Map<BranchId, Branch> stored = new LinkedHashMap<>();
    private final Map<BranchId, Use> uses = new LinkedHashMap<>();

    /** What is in the branch. */
    public void used(BranchId branch, long people, long openTickets) {
        uses.put(branch, new Use(people, openTickets));
    }

    @Override
    public Use use(BranchId id) {
        return uses.getOrDefault(id, new Use(0, 0));
    }

    @Override
    public Optional<Branch> findById(BranchId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<BranchId> withCode(String code) {
        return stored.values().stream()
                .filter(branch -> branch.code().equals(code))
                .map(Branch::id)
                .findAny();
    }

    @Override
    public Optional<BranchId> withName(String name) {
        return stored.values().stream()
                .filter(branch -> branch.name().equalsIgnoreCase(name))
                .map(Branch::id)
                .findAny();
    }

    @Override
    public void save(Branch branch) {
        var present = findById(branch.id()).map(Branch::version).orElse(0L);
        Version.requireSame(Version.of(branch.version()), present);
        stored.put(
                branch.id(),
                new Branch(
                        branch.id(),
                        branch.code(),
                        branch.name(),
                        branch.contact(),
                        branch.zone(),
                        branch.manager(),
                        branch.active(),
                        present + 1));
    }
}
