package io.uplink.application.platform.operations;

import io.uplink.application.platform.operations.port.OperationsQueries;
import io.uplink.application.platform.operations.port.OperationsQueries.Vitals;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Reads the numbers that are measured all the time. */
@UseCase
public final class ReadVitals {

    private final OperationsQueries queries;
    private final InstantSource clock;

    public ReadVitals(OperationsQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Vitals execute(Actor actor) {
        actor.requireJob();
        return queries.vitals(clock.instant());
    }
}
