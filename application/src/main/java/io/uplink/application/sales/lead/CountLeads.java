package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.time.LocalDate;

/** How many leads there are, and how many of them wait for somebody today. */
@UseCase
public final class CountLeads {

    /** {@code today} as the counts took it. */
    public record Counted(LeadQueries.Counts counts, LocalDate today) {}

    private final LeadQueries queries;
    private final HeadOffice headOffice;
    private final InstantSource clock;

    public CountLeads(LeadQueries queries, HeadOffice headOffice, InstantSource clock) {
        this.queries = queries;
        this.headOffice = headOffice;
        this.clock = clock;
    }

    public Counted execute(Actor actor) {
        var within = LeadReach.of(actor);
        var today = clock.instant().atZone(headOffice.zone()).toLocalDate();
        return new Counted(queries.counts(within, actor.requirePerson().id(), today), today);
    }
}
