package io.uplink.application.org.access.port;

import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles. */
public interface RoleRepository {

    Optional<Role> findById(RoleId id);

    /** Those of them that exist, by name. */
    List<Role> findAll(Collection<RoleId> ids);

    /** The system's first, each kind by name. */
    List<Role> all();

    Optional<RoleId> withKey(String key);

    /** Everybody who has the role, active or not. */
    Set<PersonId> holders(RoleId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Role role);

    /** Deletes one that nobody has. */
    void delete(Role role);
}
