package io.uplink.application.sales.order;

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

    /** Packages on offer, and the branches of whoever enters it. */
    public record Choices(List<ServicePackage> packages, List<OrderPlaces.Branch> branches) {}

    private final PackageQueries packages;
    private final OrderPlaces places;

    public ListOrderChoices(PackageQueries packages, OrderPlaces places) {
        this.packages = packages;
        this.places = places;
    }

    public Choices execute(Actor actor) {
        var reach = actor.require(Permission.ORDERS_CREATE);
        var own = actor.requirePerson().branches();
        return new Choices(
                packages.all().stream().filter(ServicePackage::offered).toList(),
                places.branches().stream()
                        .filter(one -> reach == Reach.ALL || own.contains(one.id()))
                        .toList());
    }
}
