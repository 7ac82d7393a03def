package io.uplink.application.outreach.message.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;

/** Gives out the links that stand in messages; in the caller's unit of work. */
public interface TicketLinks {

    /** Empty for somebody who does not work the ticket any more. */
    Optional<Link> forTechnician(TicketId ticket, PersonId person);

    /** Empty if the ticket is gone. */
    Optional<Link> forCustomer(TicketId ticket, CustomerId customer);

    /** One that opens nothing and is as long as a customer's: for looking at a text beforehand. */
    Link specimenForCustomer();

    /** An address that opens one ticket until then. */
    record Link(String address, Instant expiresAt) {

        @Override
        public String toString() {
            return "Link[until " + expiresAt + "]";
        }
    }
}
