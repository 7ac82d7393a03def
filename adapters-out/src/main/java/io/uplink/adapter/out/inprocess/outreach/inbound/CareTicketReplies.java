package io.uplink.adapter.out.inprocess.outreach.inbound;

import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.outreach.inbound.port.TicketReplies;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** As the customer would have written by a link. */
@ApplicationScoped
class CareTicketReplies implements TicketReplies {

    private final ReplyToTicket replyToTicket;

    CareTicketReplies(ReplyToTicket replyToTicket) {
        this.replyToTicket = replyToTicket;
    }

    @Override
    public boolean reply(CustomerId customer, String name, TicketId ticket, String words) {
        try {
            var _ =
                    replyToTicket.execute(
                            new Actor.Customer(customer, name),
                            new ReplyToTicket.Input(ticket, words, Optional.empty(), true));
            return true;
        } catch (DomainException refused) {
            // A rule, such as that a closed ticket takes no more: the text is kept all the same.
            return false;
        }
    }
}
