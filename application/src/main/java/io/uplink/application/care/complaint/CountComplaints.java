package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintQueries.Counts;
import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** How the complaints that the reader may see stand against their deadlines. */
@UseCase
public final class CountComplaints {

    private final ComplaintQueries queries;
    private final InstantSource clock;

    public CountComplaints(ComplaintQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Counts execute(Actor actor, Filter filter) {
        var reach = actor.require(Permission.COMPLAINTS_VIEW);
        return queries.counts(new Scope(reach, actor.requirePerson()), filter, clock.instant());
    }
}
