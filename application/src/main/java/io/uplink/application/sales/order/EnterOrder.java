package io.uplink.application.sales.order;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Enters an order that somebody gave one of our people. */
@UseCase
public final class EnterOrder {

    /**
     * What was typed.
     *
     * @param salesperson who brought it; whoever enters it where it is empty
     * @param form names the form: the same one again enters nothing more
     */
    public record Input(
            Optional<PackageId> pack,
            OrderDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            Optional<SalespersonId> salesperson,
            String form) {}

    private final OrderIntake intake;
    private final OrderPlaces places;
    private final Brought brought;

    public EnterOrder(OrderIntake intake, OrderPlaces places, Brought brought) {
        this.intake = intake;
        this.places = places;
        this.brought = brought;
    }

    public Order.Snapshot execute(Actor actor, Input input) {
        var reach = actor.require(Permission.ORDERS_CREATE);
        var seller = actor.requirePerson();
        var branch = places.branchOf(input.branch().or(seller::home));
        // What one enters is one's own, so a placement would let everybody sell everywhere.
        var chosen = input.branch().orElse(branch);
        if (!chosen.equals(branch) || (reach != Reach.ALL && !seller.branches().contains(branch))) {
            throw Invalid.of("branch", "branch.unknown");
        }
        var faults = new Faults();
        if (input.pack().isEmpty()) {
            faults.add("package", "required");
        }
        var salesperson = faults.collect(() -> brought.chosen(actor, input.salesperson()));
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
                                Optional.empty(),
                                new Referral(Optional.empty(), salesperson.orElseThrow())))
                .order();
    }
}
