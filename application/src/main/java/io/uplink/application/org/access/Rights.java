package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Nobody hands out, takes away or takes over what they may not do themselves. */
final class Rights {

    private Rights() {}

    /**
     * Refuses unless the giver may do all of it, at least as far and in those branches.
     *
     * @param branches where the receiver works; empty for somebody who works nowhere yet
     */
    static void requireCovered(
            Actor giver, Map<Permission, Reach> rights, Collection<BranchId> branches) {
        var own = giver.requirePerson();
        rights.forEach((permission, reach) -> {
            var held = own.reach(permission);
            var far = held.filter(mine -> mine.compareTo(reach) >= 0).isPresent();
            var there =
                    held.filter(Reach.ALL::equals).isPresent()
                            || own.branches().containsAll(branches);
            if (!far || !there) {
                throw new DomainException(new AccessError.AboveOwnRights());
            }
        });
    }

    /** Whether the actor may do it in the whole company. */
    static boolean everywhere(Actor actor, Permission permission) {
        return actor.reach(permission).filter(Reach.ALL::equals).isPresent();
    }

    /** What one of two roles allows that the other does not, or not as far. */
    static Map<Permission, Reach> difference(
            Map<Permission, Reach> before, Map<Permission, Reach> after) {
        var differ = new EnumMap<Permission, Reach>(Permission.class);
        before.forEach((permission, reach) -> {
            if (after.get(permission) != reach) {
                differ.merge(permission, reach, Reach::widest);
            }
        });
        after.forEach((permission, reach) -> {
            if (before.get(permission) != reach) {
                differ.merge(permission, reach, Reach::widest);
            }
        });
        return differ;
    }

    /** Of one role. */
    static Map<Permission, Reach> of(Role role) {
        return Grants.of(List.of(role));
    }
}
