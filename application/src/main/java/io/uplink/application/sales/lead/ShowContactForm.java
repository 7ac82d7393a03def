package io.uplink.application.sales.lead;

import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** What stands around the form by which anybody writes to us. */
@UseCase
public final class ShowContactForm {

    private final OrderPlaces places;
    private final LeadDoor door;

    public ShowContactForm(OrderPlaces places, LeadDoor door) {
        this.places = places;
        this.door = door;
    }

    /** The branches to choose the nearest from; {@code address} is where the call comes from. */
    public List<OrderPlaces.Branch> execute(Actor actor, String address) {
        // Everybody may see where we are; the form of an order shows the same.
        actor.requireAnonymousAllowed();
        door.require(address);
        return places.branches();
    }
}
