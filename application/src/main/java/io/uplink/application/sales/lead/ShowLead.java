package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.LeadId;

/** Shows a lead with all that was said, and who else has the same phone. */
@UseCase
public final class ShowLead {

    private final LeadQueries queries;

    public ShowLead(LeadQueries queries) {
        this.queries = queries;
    }

    public LeadQueries.Sheet execute(Actor actor, LeadId lead) {
        return queries.sheet(LeadReach.of(actor), lead).orElseThrow(LeadDesk::noSuch);
    }
}
