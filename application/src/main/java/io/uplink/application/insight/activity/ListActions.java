package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Lists the actions that can be looked for. */
@UseCase
public final class ListActions {

    private final ActivityQueries queries;

    public ListActions(ActivityQueries queries) {
        this.queries = queries;
    }

    public List<String> execute(Actor actor) {
        actor.require(Permission.LOGS_VIEW);
        return queries.actions();
    }
}
