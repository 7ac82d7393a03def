package io.uplink.application.shared;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People with the rights a test needs. */
public final class ActorFixtures {

    public static final BranchId WESTLANDS = new BranchId(SequentialIds.of(901));
    public static final BranchId THIKA = new BranchId(SequentialIds.of(902));
    public static final TeamId FIELD_A = new TeamId(SequentialIds.of(911));
    public static final TeamId FIELD_B = new TeamId(SequentialIds.of(912));
    public static final PersonId ASHA = new PersonId(SequentialIds.of(921));
    public static final PersonId BRIAN = new PersonId(SequentialIds.of(922));

    private ActorFixtures() {}

    /** Holds every permission everywhere. */
    public static Actor.Person anAdmin() {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        for (var permission : Permission.values()) {
            grants.put(permission, Reach.ALL);
        }
        return person(ASHA, "Asha", grants, Set.of(WESTLANDS), Set.of());
    }

    /** Holds the given permissions in Westlands. */
    public static Actor.Person inWestlands(Permission... permissions) {
        return with(ASHA, "Asha", Reach.BRANCH, Set.of(WESTLANDS), Set.of(), permissions);
    }

    /** Holds the given permissions for what team Field A works. */
    public static Actor.Person inFieldA(Permission... permissions) {
        return with(BRIAN, "Brian", Reach.TEAM, Set.of(WESTLANDS), Set.of(FIELD_A), permissions);
    }

    /** Holds the given permissions for what is Brian's own. */
    public static Actor.Person forOwn(Permission... permissions) {
        return with(BRIAN, "Brian", Reach.OWN, Set.of(WESTLANDS), Set.of(), permissions);
    }

    /** Is signed in and may do nothing. */
    public static Actor.Person nobodySpecial() {
        return person(BRIAN, "Brian", Map.of(), Set.of(WESTLANDS), Set.of());
    }

    public static Actor.Person with(
            PersonId id,
            String name,
            Reach reach,
            Set<BranchId> branches,
            Set<TeamId> teams,
            Permission... permissions) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        for (var permission : permissions) {
            grants.put(permission, reach);
        }
        return person(id, name, grants, branches, teams);
    }

    private static Actor.Person person(
            PersonId id,
            String name,
            Map<Permission, Reach> grants,
            Set<BranchId> branches,
            Set<TeamId> teams) {
        return new Actor.Person(
                id, name, Language.ENGLISH, new UUID(0, 1), grants, branches, teams);
    }
}
