package io.uplink.application.care.ticket;

import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * A ticket that somebody names beside the one at hand.
 *
 * @param id if it was picked
 * @param typed its number, with or without the prefix, if it was not
 */
public record OtherTicket(Optional<TicketId> id, String typed) {

    public static OtherTicket of(TicketId id) {
        return new OtherTicket(Optional.of(id), "");
    }

    public static OtherTicket numbered(String typed) {
        return new OtherTicket(Optional.empty(), typed);
    }
}
