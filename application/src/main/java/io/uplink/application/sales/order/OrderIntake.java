package io.uplink.application.sales.order;

import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderNumber;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes an order in: a number, the price of the package as it is now, and what we say of the area.
 * Nothing of that is taken from a form. Strangers are counted by number and by address.
 */
@Part
public final class OrderIntake {

    /** One sequence a year. */
    private static final String NUMBERS = "ord";

    private static final Duration DAY = Duration.ofDays(1);

    /** What is to be taken in; no address where one of ours entered it. */
    public record Wish(
            PackageId pack,
            OrderDetails details,
            Optional<BranchId> branch,
            boolean payNow,
            String form,
            Optional<String> address,
            Referral referral) {}

    /**
     * What came of it.
     *
     * @param token opens its page
     * @param fresh whether it was taken in just now
     */
    public record Taken(Order.Snapshot order, String token, boolean fresh) {

        @Override
        public String toString() {
            return "Taken[" + order.facts().number() + "]";
        }
    }

    private final OrderDesk desk;
    private final OrderDoor door;
    private final OrderPlaces places;
    private final PackageRepository packages;
    private final SiteRepository site;
    private final Numbers numbers;
    private final HeadOffice headOffice;
    private final Settings settings;

    public OrderIntake(
            OrderDesk desk,
            OrderDoor door,
            OrderPlaces places,
            PackageRepository packages,
            SiteRepository site,
            Numbers numbers,
            HeadOffice headOffice,
            Settings settings) {
        this.desk = desk;
        this.door = door;
        this.places = places;
        this.packages = packages;
        this.site = site;
        this.numbers = numbers;
        this.headOffice = headOffice;
        this.settings = settings;
    }

    public Taken take(Actor actor, Wish wish) {
        var token = door.tokenOf(wish.form());
        return desk.perform(() -> {
            var before = desk.orders().holdToken(door.digest(token));
            if (before.isPresent()) {
                return again(before.get().snapshot(), wish, token);
            }
            var now = desk.origin().now();
            var address = wish.address().map(door::digest);
            address.ifPresent(from -> requireFew(wish.details(), from, now));
            var order = Order.placed(facts(actor, wish, now));
            desk.orders().add(order, door.digest(token), address);
            var stored = desk.orders().findById(order.id()).orElseThrow().snapshot();
            desk.noted(actor, "order.place", stored);
            return new Taken(stored, token, true);
        });
    }

    private Order.Facts facts(Actor actor, Wish wish, Instant now) {
        var pack =
                packages.findById(wish.pack())
                        .filter(ServicePackage::offered)
                        .orElseThrow(() -> new DomainException(new OrderError.NotOffered()));
        var year = now.atZone(headOffice.zone()).getYear();
        return new Order.Facts(
                new OrderId(desk.origin().newId()),
                OrderNumber.of(year, numbers.next(NUMBERS, year)),
                places.branchNear(wish.branch(), wish.details().area()),
                wish.details(),
                coverage(wish.details().area()),
                terms(pack),
                actor instanceof Actor.Person ? OrderSource.DESK : OrderSource.PUBLIC,
                wish.payNow(),
                seller(actor),
                wish.referral(),
                now);
    }

    /** What the package costs today. */
    OrderTerms terms(ServicePackage pack) {
        return new OrderTerms(
                pack.id(),
                pack.name(),
                pack.price(),
                Money.ofMajor(settings.get(OrderSettings.INSTALLATION), pack.price().currency()));
    }

    private Coverage coverage(String area) {
        return CheckCoverage.of(site.get().shown().flatMap(content -> content.area(area)));
    }

    private void requireFew(OrderDetails details, byte[] address, Instant now) {
        var recent = desk.orders().recent(details.phone(), address, now.minus(DAY));
        if (recent.ofPhone() >= settings.get(OrderSettings.OF_PHONE_A_DAY)
                || recent.ofAddress() >= settings.get(OrderSettings.OF_ADDRESS_A_DAY)) {
            throw new DomainException(new OrderError.TooMany(DAY.toSeconds()));
        }
    }

    private static Taken again(Order.Snapshot before, Wish wish, String token) {
        var facts = before.facts();
        if (!facts.details().equals(wish.details()) || !facts.terms().pack().equals(wish.pack())) {
            throw new DomainException(new OrderError.FormUsed(facts.number().text()));
        }
        return new Taken(before, token, false);
    }

    private static Optional<PersonId> seller(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }
}
