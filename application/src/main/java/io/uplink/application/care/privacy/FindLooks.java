package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.AccessLogQueries;
import io.uplink.application.care.privacy.port.AccessLogQueries.Entry;
import io.uplink.application.care.privacy.port.AccessLogQueries.Filter;
import io.uplink.application.care.privacy.port.AccessLogQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Shows who looked at the personal data of customers. */
@UseCase
public final class FindLooks {

    private final AccessLogQueries queries;

    public FindLooks(AccessLogQueries queries) {
        this.queries = queries;
    }

    public record Input(Filter filter, Optional<String> cursor, int size) {}

    public Page<Entry> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.CUSTOMERS_PRIVACY);
        return queries.page(
                new Scope(reach, actor.requirePerson()),
                input.filter(),
                input.cursor(),
                input.size());
    }
}
