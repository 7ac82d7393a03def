package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists leads. */
@UseCase
public final class FindLeads {

    /** What is looked for, and which page of it. */
    public record Input(LeadQueries.Filter filter, Optional<String> cursor, int size) {}

    private final LeadQueries queries;

    public FindLeads(LeadQueries queries) {
        this.queries = queries;
    }

    public Page<LeadQueries.Line> execute(Actor actor, Input input) {
        return queries.page(LeadReach.of(actor), input.filter(), input.cursor(), input.size());
    }
}
