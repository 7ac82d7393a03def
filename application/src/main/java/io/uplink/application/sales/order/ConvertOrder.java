package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.Installations;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.Prospects;
import io.uplink.application.sales.order.port.Subscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes of an order what it is about: a customer, a subscription and a ticket that connects the
 * house; all of it or none, and once however often and by however many it is asked.
 */
@UseCase
public final class ConvertOrder {

    /** {@code account} is of a customer who is known already; empty for a new one. */
    public record Input(OrderId order, Optional<String> account, Optional<Version> seen) {}

    private final OrderDesk desk;
    private final OrderPlaces places;
    private final Prospects prospects;
    private final Subscriptions subscriptions;
    private final Installations installations;
    private final OrderFollowers followers;
    private final HeadOffice headOffice;

    public ConvertOrder(
            OrderDesk desk,
            OrderPlaces places,
            Prospects prospects,
            Subscriptions subscriptions,
            Installations installations,
            OrderFollowers followers,
            HeadOffice headOffice) {
        this.desk = desk;
        this.places = places;
        this.prospects = prospects;
        this.subscriptions = subscriptions;
        this.installations = installations;
        this.followers = followers;
        this.headOffice = headOffice;
    }

    /** The ticket, also if it was opened before. */
    public TicketId execute(Actor actor, Input input) {
        actor.require(Permission.ORDERS_CONVERT);
        return desk.perform(() -> {
            var order = desk.held(actor, Permission.ORDERS_CONVERT, input.order());
            var before = order.snapshot();
            var already = order.convertedTo();
            if (already.isPresent()) {
                return already.get();
            }
            Version.requireSame(input.seen(), before.version());
            order.requireOpen();
            var customer = customer(actor, order, input.account());
            order.belongTo(customer);
            var now = desk.origin().now();
            var facts = before.facts();
            subscriptions.open(
                    actor,
                    order.id(),
                    customer,
                    facts.terms(),
                    now.atZone(headOffice.zone()).toLocalDate());
            var ticket =
                    installations.open(
                            customer,
                            facts.branch(),
                            "New installation: " + facts.terms().packageName(),
                            words(before));
            order.convert(ticket, now);
            followers.moved(actor, desk.keep(actor, "order.convert", before, order));
            return ticket;
        });
    }

    private CustomerId customer(Actor actor, Order order, Optional<String> account) {
        if (account.isEmpty()) {
            return order.customer().orElseGet(() -> prospects.register(order.facts()));
        }
        return places.account(account.get())
                .filter(known -> actor.may(Permission.CUSTOMERS_VIEW, Placement.in(known.branch())))
                .map(OrderPlaces.Account::id)
                .orElseThrow(() -> Invalid.of("account", "customer.unknown"));
    }

    private static String words(Order.Snapshot order) {
        var details = order.facts().details();
        return Stream.of(
                        order.facts().number().text(),
                        order.facts().terms().packageName(),
                        details.name(),
                        details.phone().spaced(),
                        details.area(),
                        details.place(),
                        details.notes())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
