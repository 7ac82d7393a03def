package io.uplink.application.org.structure.port;

import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The teams. */
public interface TeamRepository {

    Optional<Team> findById(TeamId id);

    /** Whatever the case; names are unique in a branch. */
    Optional<TeamId> withName(BranchId branch, String name);

    /** The tickets given to it that are not resolved. */
    long openTickets(TeamId id);

    /** Those of them that work with us now. */
    Set<PersonId> active(Collection<PersonId> people);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Team team);
}
