package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Says anew who somebody is who sells for us, and whether they still do. */
@UseCase
public final class ChangeSalesperson {

    public record Input(
            SalespersonId salesperson, TypedSalesperson typed, Optional<Version> seen) {}

    private final SalespersonDesk desk;
    private final SalespersonQueries queries;
    private final OrderPlaces places;

    public ChangeSalesperson(SalespersonDesk desk, SalespersonQueries queries, OrderPlaces places) {
        this.desk = desk;
        this.queries = queries;
        this.places = places;
    }

    public Salesperson.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.SALESPERSONS_MANAGE);
        return desk.make(
                actor,
                input.salesperson(),
                input.seen(),
                "salesperson.change",
                one -> {
                    one.change(input.typed().read(actor, places, queries, one.details().person()));
                    desk.requireFree(one);
                });
    }
}
