package io.uplink.domain.shared;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;
import java.util.Set;

/**
 * Where a thing belongs, for deciding who may touch it.
 *
 * @param branch empty for what belongs to the whole company
 * @param owners the people whose own it is: who made it, who works it
 * @param teams the teams that work it
 */
public record Placement(Optional<BranchId> branch, Set<PersonId> owners, Set<TeamId> teams) {

    public Placement {
        owners = Set.copyOf(owners);
        teams = Set.copyOf(teams);
    }

    /** Of the whole company, such as a setting. */
    public static Placement company() {
        return new Placement(Optional.empty(), Set.of(), Set.of());
    }

    public static Placement in(BranchId branch) {
        return new Placement(Optional.of(branch), Set.of(), Set.of());
    }

    public static Placement in(Optional<BranchId> branch, Set<PersonId> owners) {
        return new Placement(branch, owners, Set.of());
    }
}
