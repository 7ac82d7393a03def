package io.uplink.application.sales.order;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import java.util.Set;

/** Enters an order that somebody gave one of our people. */
@UseCase
public final class EnterOrder {

    /** {@code form} names the form: the same one again enters nothing more. */
    public record Input(
            Optional<PackageId> pack,
            OrderDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            String form) {}

    private final OrderIntake intake;
    private final OrderPlaces places;

    public EnterOrder(OrderIntake intake, OrderPlaces places) {
        this.intake = intake;
        this.places = places;
    }

    public Order.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.ORDERS_CREATE);
        var seller = actor.requirePerson();
        var branch = places.branchOf(input.branch().or(seller::home));
        actor.require(
                Permission.ORDERS_CREATE,
                Placement.in(Optional.of(branch), Set.of(seller.id())));
        if (input.branch().isPresent() && !input.branch().get().equals(branch)) {
            throw Invalid.of("branch", "branch.unknown");
        }
        var faults = new Faults();
        if (input.pack().isEmpty()) {
            faults.add("package", "required");
        }
        var details = faults.collect(() -> OrderDetails.parse(input.typed(), input.language()));
        faults.refuse();
        return intake.take(
                        actor,
                        new OrderIntake.Wish(
                                input.pack().orElseThrow(),
                                details.orElseThrow(),
                                Optional.of(branch),
                                false,
                                input.form(),
                                Optional.empty()))
                .order();
    }
}
