package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.Optional;

/** A page of the register of complaints, as far as the reader may see it. */
@UseCase
public final class FindComplaints {

    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final ComplaintQueries queries;
    private final InstantSource clock;

    public FindComplaints(ComplaintQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Page<Line> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.COMPLAINTS_VIEW);
        return queries.page(
                new Scope(reach, actor.requirePerson()),
                input.filter(),
                clock.instant(),
                input.cursor(),
                input.size());
    }
}
