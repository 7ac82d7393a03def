package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.DeskQueries;
import io.uplink.application.care.desk.port.DeskQueries.Tools;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;

/** What the page of a ticket offers: prepared replies and macros. */
@UseCase
public final class ListTools {

    private final DeskQueries queries;

    public ListTools(DeskQueries queries) {
        this.queries = queries;
    }

    public Tools execute(Actor actor) {
        actor.require(Permission.TICKETS_REPLY);
        return queries.tools(DeskKeeping.reader(actor));
    }
}
