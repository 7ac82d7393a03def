package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.DeliveryQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;
import java.util.Optional;

/** Shows what the outbox still has to deliver and what it gave up. */
@UseCase
public final class FindDeliveries {

    private final DeliveryQueries queries;
    private final InstantSource clock;

    public FindDeliveries(DeliveryQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public record Input(DeliveryQueries.State state, Optional<String> cursor, int size) {}

    /** Numbers over all and one page of rows. */
    public record Found(DeliveryQueries.Summary summary, Page<DeliveryQueries.Row> rows) {}

    public Found execute(Actor actor, Input input) {
        actor.require(Permission.PLATFORM_VIEW, Placement.company());
        return new Found(
                queries.summary(clock.instant()),
                queries.page(input.state(), input.cursor(), input.size()));
    }
}
