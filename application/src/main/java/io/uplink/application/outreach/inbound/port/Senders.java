package io.uplink.application.outreach.inbound.port;

import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/** Who texts us, and which tickets are theirs. */
public interface Senders {

    /**
     * The customers with that number.
     *
     * @param number the end of a ticket's number, {@code 2026-000123}
     */
    List<Sender> of(PhoneNumber phone, Optional<String> number);

    /**
     * A customer.
     *
     * @param open the tickets that are not resolved; a bounded number
     * @param named the one that is named, in whatever state
     */
    record Sender(
            CustomerId customer,
            String name,
            BranchId branch,
            List<TicketId> open,
            Optional<TicketId> named) {

        public Sender {
            open = List.copyOf(open);
        }
    }
}
