package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
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
 * @param merged records of the same person that are read with this one; their tickets and messages
 *     are among these
 * @param twins others that have one of the numbers, a few
 * @param payer the customer who pays, where it is one of ours
 * @param paysFor for whom this one pays, as far as they may be seen; a few
 * @param consents what holds of what the customer agreed to and took back
 * @param locations where the customer is or was served, those of merged records last
 */
public record CustomerSheet(
        Customer.Snapshot customer,
        String branchName,
        Optional<String> createdByName,
        List<StatusChange> history,
        Numbers numbers,
        List<Ticket> tickets,
        List<Message> messages,
        List<Merged> merged,
        List<Twin> twins,
        List<ServiceLocation> locations,
        Optional<KnownPayer> payer,
        List<Payee> paysFor,
        List<Agreed> consents) {

    public CustomerSheet {
        history = List.copyOf(history);
        tickets = List.copyOf(tickets);
        messages = List.copyOf(messages);
        merged = List.copyOf(merged);
        twins = List.copyOf(twins);
        locations = List.copyOf(locations);
        paysFor = List.copyOf(paysFor);
        consents = List.copyOf(consents);
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

    /** A record that is read with this one, as it was when that was said. */
    public record Merged(
            CustomerId id,
            String account,
            String name,
            CustomerStatus status,
            List<Contact> contacts,
            Optional<String> email,
            String plan,
            String address,
            String area,
            Optional<Location> location,
            String notes,
            Instant at,
            long version) {

        public Merged {
            contacts = List.copyOf(contacts);
        }
    }

    /** A customer who pays for this one. */
    public record KnownPayer(
            CustomerId id, String account, String name, Optional<PhoneNumber> phone) {}

    /** A customer for whom this one pays. */
    public record Payee(CustomerId id, String account, String name) {}

    /** What the customer said last of a channel and purpose. */
    public record Agreed(
            Consent.Channel channel, Consent.Purpose purpose, boolean given, Instant at) {}

    /** Somebody with the same number, perhaps the same person. */
    public record Twin(CustomerId id, String account, String name, PhoneNumber phone) {}

    /** A message that went out, or was to; {@code state} as the messages page names it. */
    public record Message(UUID id, String body, String state, Instant at) {}
}
