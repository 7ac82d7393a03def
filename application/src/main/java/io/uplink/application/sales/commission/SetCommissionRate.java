package io.uplink.application.sales.commission;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Sets what somebody gets for orders from a day on. */
@UseCase
public final class SetCommissionRate {

    public record Input(
            SalespersonId salesperson,
            String kind,
            String value,
            Optional<LocalDate> from,
            Optional<Version> seen) {}

    private final SalespersonDesk desk;

    public SetCommissionRate(SalespersonDesk desk) {
        this.desk = desk;
    }

    public Salesperson.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.SALESPERSONS_MANAGE);
        var faults = new Faults();
        var rate = faults.parse("value", () -> CommissionRate.parse(input.kind(), input.value()));
        if (input.from().isEmpty()) {
            faults.add("from", "required");
        }
        faults.refuse();
        return desk.make(
                actor,
                input.salesperson(),
                input.seen(),
                "salesperson.rate",
                one ->
                        one.rateFrom(
                                new DatedRate(input.from().orElseThrow(), rate.orElseThrow()),
                                desk.today()));
    }
}
