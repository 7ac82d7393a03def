package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import java.util.Set;

/** How far readers see who sells how much. */
final class SalesReach {

    private SalesReach() {}

    /** Refuses whoever sees nothing at all. */
    static Within of(Actor actor, Permission permission) {
        return switch (actor.require(permission)) {
            case ALL -> Within.everything();
            case BRANCH ->
                    new Within(Optional.of(actor.requirePerson().branches()), Optional.empty());
            case TEAM, OWN -> new Within(Optional.empty(), Optional.of(actor.requirePerson().id()));
        };
    }

    /** The branches to choose from; empty for all of them. */
    static Optional<Set<BranchId>> branches(Actor actor, Permission permission) {
        return actor.require(permission) == Reach.ALL
                ? Optional.empty()
                : Optional.of(actor.requirePerson().branches());
    }
}
