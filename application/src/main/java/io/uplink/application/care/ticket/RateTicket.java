package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Takes the customer's word on how it was, once. Nobody of ours rates for a customer. */
@UseCase
public final class RateTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_VIEW, Also.CUSTOMER);

    /** One to five stars and perhaps a word. */
    public record Input(TicketId ticket, int stars, String comment) {}

    private final TicketDesk desk;

    public RateTicket(TicketDesk desk) {
        this.desk = desk;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        if (actor instanceof Actor.Person) {
            throw new DomainException(new Actor.Denied("tickets.rate"));
        }
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), Optional.empty(), "ticket.rate"),
                (ticket, now) -> {
                    var rating = new Rating(input.stars(), input.comment(), now);
                    var same =
                            ticket.snapshot()
                                    .rating()
                                    .filter(given ->
                                            given.stars() == rating.stars()
                                                    && given.comment().equals(rating.comment()));
                    if (same.isEmpty()) {
                        ticket.rate(rating.stars(), rating.comment(), now);
                    }
                });
    }
}
