package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityNames;
import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.insight.activity.port.ActivityQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Map;
import java.util.Optional;

/**
 * Shows who changed what to somebody who knows things by their names. Only what the notes that the
 * reader may see mention is named.
 */
@UseCase
public final class ShowActivity {

    private final ActivityQueries queries;
    private final ActivityNames names;

    public ShowActivity(ActivityQueries queries, ActivityNames names) {
        this.queries = queries;
        this.names = names;
    }

    public record Input(Filter filter, Optional<String> cursor, int size) {}

    /**
     * Notes and what they mention.
     *
     * @param names under the id or key that stands in a note; what is gone has none
     */
    public record Shown(Page<Entry> entries, Map<String, String> names) {}

    public Shown execute(Actor actor, Input input) {
        var reach = actor.require(Permission.LOGS_VIEW);
        var reader = actor.requirePerson();
        var entries =
                queries.page(
                        new Scope(reach, reader), input.filter(), input.cursor(), input.size());
        var mentions = Mentions.of(entries.items());
        return new Shown(
                entries,
                mentions.isEmpty()
                        ? Map.of()
                        : names.of(mentions.things(), mentions.categories(), reader.language()));
    }
}
