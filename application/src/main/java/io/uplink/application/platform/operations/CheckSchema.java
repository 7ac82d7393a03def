package io.uplink.application.platform.operations;

import io.uplink.application.platform.operations.port.OperationsQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;

/** Says the version of the schema, if the database answers and no migration failed. */
@UseCase
public final class CheckSchema {

    private final OperationsQueries queries;

    public CheckSchema(OperationsQueries queries) {
        this.queries = queries;
    }

    public String execute(Actor actor) {
        actor.requireJob();
        return queries.schemaVersion();
    }
}
