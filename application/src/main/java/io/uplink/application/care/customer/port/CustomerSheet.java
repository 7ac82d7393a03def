package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer on one page.
 *
 * @param createdByName empty if none of our people registered the customer
 * @param history the latest step first
 * @param tickets the latest first, a few
 * @param messages the latest first, a few
 */
public record CustomerSheet(
        Customer.Snapshot customer,
        String branchName,
        Optional<String> createdByName,
        List<StatusChange> history,
        Numbers numbers,
        List<Ticket> tickets,
        List<Message> messages) {

    public CustomerSheet {
        history = List.copyOf(history);
        tickets = List.copyOf(tickets);
        messages = List.copyOf(messages);
    }

    /**
     * What the tickets add up to.
     *
     * @param rating the mean of {@code ratings}; meaningless for none
     * @param owed fees that were not paid
     */
    public record Numbers(
            int tickets,
            int open,
            int overdue,
            double rating,
            int ratings,
            List<Money> owed,
            int messages) {

        public Numbers {
            owed = List.copyOf(owed);
        }
    }

    /**
     * A ticket as it stands.
     *
     * @param due empty where nothing is promised, or while it is paused
     */
    public record Ticket(
            TicketId id,
            String number,
            String subject,
            Instant openedAt,
            TicketState.Kind state,
            Instant since,
            Optional<Instant> due,
            Optional<Integer> rating) {}

    /** A message that went out, or was to; {@code state} as the messages page names it. */
    public record Message(UUID id, String body, String state, Instant at) {}
}
