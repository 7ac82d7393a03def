package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import java.util.Optional;

/** How far readers of leads see. */
final class LeadReach {

    private LeadReach() {}

    /** Refuses whoever sees nothing at all. */
    static Within of(Actor actor) {
        return switch (actor.require(Permission.LEADS_VIEW)) {
            case ALL -> Within.everything();
            case BRANCH ->
                    new Within(Optional.of(actor.requirePerson().branches()), Optional.empty());
            // Leads belong to no team.
            case TEAM, OWN -> new Within(Optional.empty(), Optional.of(actor.requirePerson().id()));
        };
    }
}
