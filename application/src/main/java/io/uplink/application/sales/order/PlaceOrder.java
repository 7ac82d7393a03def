package io.uplink.application.sales.order;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.order.OrderIntake.Taken;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/**
 * Takes an order from anybody, and asks the phone to pay if that is wished. An order stands whether
 * or not the phone can be asked.
 */
@UseCase
public final class PlaceOrder {

    /**
     * What was sent.
     *
     * @param payer the phone that pays, if it is another one
     * @param code of whoever sent them to us; blank for nobody
     * @param form names the form, so that one that is sent twice counts once
     * @param trap what stands in a field that people do not see
     * @param address where it comes from
     */
    public record Input(
            PackageId pack,
            OrderDetails.Typed typed,
            Language language,
            Optional<BranchId> branch,
            boolean payNow,
            String payer,
            String code,
            String form,
            String trap,
            String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final OrderIntake intake;
    private final OrderAsking asking;
    private final OrderDoor door;
    private final Brought brought;

    public PlaceOrder(OrderIntake intake, OrderAsking asking, OrderDoor door, Brought brought) {
        this.brought = brought;
        this.intake = intake;
        this.asking = asking;
        this.door = door;
    }

    public Taken execute(Actor actor, Input input) {
        // Everybody may order; what keeps robots off is the count by number and address.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        if (!input.trap().isBlank()) {
            throw new DomainException(new OrderError.LooksLikeARobot());
        }
        var details = OrderDetails.parse(input.typed(), input.language());
        var payer = asking.payer(details, input.payer());
        var nobody = new Actor.Anonymous();
        var taken =
                intake.take(
                        nobody,
                        new OrderIntake.Wish(
                                input.pack(),
                                details,
                                input.branch(),
                                input.payNow(),
                                input.form(),
                                Optional.of(input.address()),
                                new Referral(Optional.empty(), brought.byCode(input.code()))));
        if (taken.fresh() && input.payNow()) {
            asking.tryToAsk(nobody, taken.order(), payer, input.address());
        }
        return taken;
    }
}
