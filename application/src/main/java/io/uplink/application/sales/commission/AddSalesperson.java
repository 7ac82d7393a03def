package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Faults;
import java.util.Map;
import java.util.Optional;

/** Somebody sells for us from today on. */
@UseCase
public final class AddSalesperson {

    /** {@code kind} is percentage or fixed, {@code value} a percentage or shillings. */
    public record Input(TypedSalesperson typed, String kind, String value) {}

    private final SalespersonDesk desk;
    private final SalespersonQueries queries;
    private final OrderPlaces places;

    public AddSalesperson(SalespersonDesk desk, SalespersonQueries queries, OrderPlaces places) {
        this.desk = desk;
        this.queries = queries;
        this.places = places;
    }

    public Salesperson.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.SALESPERSONS_MANAGE);
        var faults = new Faults();
        var details =
                faults.collect(() -> input.typed().read(actor, places, queries, Optional.empty()));
        var rate = faults.parse("value", () -> CommissionRate.parse(input.kind(), input.value()));
        faults.refuse();
        return desk.perform(() -> {
            var fresh =
                    Salesperson.engaged(
                            new SalespersonId(desk.origin().newId()),
                            details.orElseThrow(),
                            rate.orElseThrow(),
                            desk.today());
            desk.requireFree(fresh);
            desk.salespeople().add(fresh);
            return desk.noted(actor, "salesperson.add", Map.of(), fresh.id());
        });
    }
}
