package io.uplink.application.org.access;

import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps roles in memory. */
public final class InMemoryRoleRepository implements RoleRepository {

    private final Map<RoleId, Role> stored = new LinkedHashMap<>();
    private final InMemoryPersonRepository people;

    public InMemoryRoleRepository(InMemoryPersonRepository people) {
        this.people = people;
    }

    @Override
    public Optional<Role> findById(RoleId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Role> findAll(Collection<RoleId> ids) {
        return all().stream().filter(role -> ids.contains(role.id())).toList();
    }

    @Override
    public List<Role> all() {
        return stored.values().stream()
                .sorted(
                        Comparator.comparing((Role role) -> !role.system())
                                .thenComparing(Role::name))
                .toList();
    }

    @Override
    public Optional<RoleId> withKey(String key) {
        return stored.values().stream()
                .filter(role -> role.key().equals(key))
                .map(Role::id)
                .findAny();
    }

    @Override
    public Set<PersonId> holders(RoleId id) {
        return people.having(person -> person.roles().contains(id));
    }

    @Override
    public void save(Role role) {
        Version.requireSame(Version.of(role.version()), versionOf(role));
        stored.put(
                role.id(),
                new Role(
                        role.id(),
                        role.key(),
                        role.name(),
                        role.description(),
                        role.system(),
                        role.grants(),
                        role.needsSecondFactor(),
                        role.version() + 1));
    }

    @Override
    public void delete(Role role) {
        Version.requireSame(Version.of(role.version()), versionOf(role));
        stored.remove(role.id());
    }

    private long versionOf(Role role) {
        return findById(role.id()).map(Role::version).orElse(0L);
    }
}
