package io.uplink.application.sales.order;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.DomainException;
import java.util.List;

/** What stands around the form of an order: the package, its price, and where the cable is. */
@UseCase
public final class ShowOrderForm {

    /** Which package, by the name in its address; {@code address} is where the call comes from. */
    public record Input(String slug, String address) {}

    /** What to show; {@code payNow} is whether phones can be asked. */
    public record Around(
            ServicePackage pack,
            OrderTerms terms,
            List<SiteContent.Area> areas,
            List<OrderPlaces.Branch> branches,
            boolean payNow) {}

    private final PackageQueries packages;
    private final SiteQueries site;
    private final OrderPlaces places;
    private final OrderIntake intake;
    private final PhonePayments phones;
    private final OrderDoor door;

    public ShowOrderForm(
            PackageQueries packages,
            SiteQueries site,
            OrderPlaces places,
            OrderIntake intake,
            PhonePayments phones,
            OrderDoor door) {
        this.packages = packages;
        this.site = site;
        this.places = places;
        this.intake = intake;
        this.phones = phones;
        this.door = door;
    }

    public Around execute(Actor actor, Input input) {
        // Everybody may see what we sell; the first page shows the same.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        var pack =
                packages.all().stream()
                        .filter(ServicePackage::offered)
                        .filter(one -> one.slug().equals(input.slug()))
                        .findFirst()
                        .orElseThrow(() -> new DomainException(new OrderError.NoSuch()));
        return new Around(
                pack,
                intake.terms(pack),
                site.site().shown().map(SiteContent::areas).orElse(List.of()).stream()
                        .filter(one -> one.standing() != SiteContent.Standing.NONE)
                        .toList(),
                places.branches(),
                phones.isOpen());
    }
}
