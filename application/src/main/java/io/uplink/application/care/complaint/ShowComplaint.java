package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintQueries.Scope;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.ComplaintId;

/** Shows all that is known of a complaint to those who may see it. */
@UseCase
public final class ShowComplaint {

    private final ComplaintQueries queries;

    public ShowComplaint(ComplaintQueries queries) {
        this.queries = queries;
    }

    public ComplaintSheet execute(Actor actor, ComplaintId complaint) {
        var reach = actor.require(Permission.COMPLAINTS_VIEW);
        return queries.sheet(
                        new Scope(reach, actor.requirePerson()),
                        actor.reach(Permission.CUSTOMERS_VIEW),
                        complaint)
                .orElseThrow(ComplaintDesk::notFound);
    }
}
