package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.insight.activity.port.ActivityQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Shows who changed what, as far as the reader's permission goes. */
@UseCase
public final class FindActivity {

    private final ActivityQueries queries;

    public FindActivity(ActivityQueries queries) {
        this.queries = queries;
    }

    public record Input(Filter filter, Optional<String> cursor, int size) {}

    public Page<Entry> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.LOGS_VIEW);
        var scope = new Scope(reach, actor.requirePerson());
        return queries.page(scope, input.filter(), input.cursor(), input.size());
    }
}
