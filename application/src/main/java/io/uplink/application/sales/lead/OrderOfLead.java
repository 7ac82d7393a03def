package io.uplink.application.sales.lead;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.order.OrderIntake;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Makes an order of a lead: one, however often and by however many it is asked. */
@UseCase
public final class OrderOfLead {

    /** {@code phone} and {@code place} as typed: an order needs both, a lead may lack them. */
    public record Input(
            LeadId lead,
            Optional<PackageId> pack,
            String phone,
            String place,
            Optional<Version> seen) {}

    private final LeadDesk desk;
    private final OrderIntake intake;
    private final Brought brought;
    private final Secrets secrets;

    public OrderOfLead(LeadDesk desk, OrderIntake intake, Brought brought, Secrets secrets) {
        this.brought = brought;
        this.desk = desk;
        this.intake = intake;
        this.secrets = secrets;
    }

    /** The order, also if it was made before. */
    public OrderId execute(Actor actor, Input input) {
        actor.require(Permission.LEADS_MANAGE);
        actor.require(Permission.ORDERS_CREATE);
        return desk.perform(() -> {
            var lead = desk.held(actor, input.lead());
            if (lead.order().isPresent()) {
                return lead.order().get();
            }
            var before = lead.snapshot();
            Version.requireSame(input.seen(), before.version());
            lead.requireOpen();
            var details = lead.plan().details();
            var faults = new Faults();
            if (input.pack().isEmpty()) {
                faults.add("package", "required");
            }
            var ordered =
                    faults.collect(() ->
                            OrderDetails.parse(
                                    new OrderDetails.Typed(
                                            details.name(),
                                            input.phone(),
                                            details.email().map(EmailAddress::value).orElse(""),
                                            details.area(),
                                            input.place(),
                                            details.note()),
                                    details.language()));
            faults.refuse();
            var order =
                    intake.take(
                                    actor,
                                    new OrderIntake.Wish(
                                            input.pack().orElseThrow(),
                                            ordered.orElseThrow(),
                                            Optional.of(lead.facts().branch()),
                                            false,
                                            lead.id() + "." + secrets.newToken(),
                                            Optional.empty(),
                                            new Referral(
                                                    Optional.of(lead.id()),
                                                    lead.plan().owner().flatMap(brought::by))))
                            .order();
            lead.becomes(order.facts().id(), desk.origin().now());
            var _ = desk.keep(actor, "lead.order", before, lead);
            return order.facts().id();
        });
    }
}
