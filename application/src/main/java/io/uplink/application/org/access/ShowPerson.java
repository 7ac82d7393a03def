package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.org.access.port.PeopleQueries.Scope;
import io.uplink.application.org.access.port.PeopleQueries.Sheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;

/** Shows one person, if the reader's permission reaches them. */
@UseCase
public final class ShowPerson {

    /** Who. */
    public record Input(PersonId person) {}

    private final PeopleQueries queries;

    public ShowPerson(PeopleQueries queries) {
        this.queries = queries;
    }

    public Sheet execute(Actor actor, Input input) {
        var reach = actor.require(Permission.USERS_VIEW);
        return queries.show(new Scope(reach, actor.requirePerson()), input.person())
                .orElseThrow(() -> new DomainException(new AccessError.NoSuchPerson()));
    }
}
