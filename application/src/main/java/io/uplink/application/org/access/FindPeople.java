package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.org.access.port.PeopleQueries.Filter;
import io.uplink.application.org.access.port.PeopleQueries.Line;
import io.uplink.application.org.access.port.PeopleQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists the people that the reader's permission reaches. */
@UseCase
public final class FindPeople {

    /** Who is looked for, and where in the list. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final PeopleQueries queries;

    public FindPeople(PeopleQueries queries) {
        this.queries = queries;
    }

    public Page<Line> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.USERS_VIEW);
        return queries.page(
                new Scope(reach, actor.requirePerson()),
                input.filter(),
                input.cursor(),
                input.size());
    }
}
