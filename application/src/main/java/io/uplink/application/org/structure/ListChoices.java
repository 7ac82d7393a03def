package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.Choices;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;

/** Names the open branches and departments for forms; among colleagues these are no secret. */
@UseCase
public final class ListChoices {

    private final StructureQueries queries;

    public ListChoices(StructureQueries queries) {
        this.queries = queries;
    }

    public Choices execute(Actor actor) {
        actor.requirePerson();
        return queries.choices();
    }
}
