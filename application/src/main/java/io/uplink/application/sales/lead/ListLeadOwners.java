package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;
import java.util.Optional;

/** Who may follow leads up, to narrow a list to one of them. */
@UseCase
public final class ListLeadOwners {

    private final LeadChoices choices;

    public ListLeadOwners(LeadChoices choices) {
        this.choices = choices;
    }

    public List<LeadQueries.Owner> execute(Actor actor) {
        actor.require(Permission.LEADS_MANAGE);
        return choices.owners(actor, Optional.empty());
    }
}
