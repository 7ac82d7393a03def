package io.uplink.application.sales.order;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.List;

/** What may be chosen where one of our people enters an order. */
@UseCase
public final class ListOrderChoices {

    /** Packages on offer, the branches of whoever enters it, and who may have brought it. */
    public record Choices(
            List<ServicePackage> packages,
            List<OrderPlaces.Branch> branches,
            List<SalespersonQueries.Choice> salespeople) {}

    private final PackageQueries packages;
    private final OrderPlaces places;
    private final Brought brought;

    public ListOrderChoices(PackageQueries packages, OrderPlaces places, Brought brought) {
        this.packages = packages;
        this.places = places;
        this.brought = brought;
    }

    public Choices execute(Actor actor) {
        var reach = actor.require(Permission.ORDERS_CREATE);
        var own = actor.requirePerson().branches();
        return new Choices(
                packages.all().stream().filter(ServicePackage::offered).toList(),
                places.branches().stream()
                        .filter(one -> reach == Reach.ALL || own.contains(one.id()))
                        .toList(),
                brought.choices(actor));
    }
}
