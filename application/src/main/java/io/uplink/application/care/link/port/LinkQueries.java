package io.uplink.application.care.link.port;

import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What links show, and what is known of them; each in one statement that writes nothing. */
public interface LinkQueries {

    /** A page shows no more of a ticket's history; the last things come first. */
    int MOST_HISTORY = 50;

    /** The link of that kind with this digest, whatever became of it, with all that it shows. */
    Optional<Opened> find(byte[] digest, Kind kind);

    /** Those of a ticket, and whose it is; empty for a ticket that is not there. */
    Optional<OfTicket> ofTicket(TicketId ticket);

    /**
     * The links of a ticket.
     *
     * @param links the latest first
     */
    record OfTicket(Placement placement, List<Given> links) {}

    /**
     * What a link opens.
     *
     * @param zone of the ticket's branch
     * @param forHolder whether the ticket is there and still its holder's to see
     * @param steps of its checklist; none for a customer
     * @param fields that a technician fills in; none for a customer
     * @param merged the number of the ticket that it was given out for, if another took that in
     */
    record Opened(
            TicketLink link,
            Reader reader,
            ZoneId zone,
            boolean forHolder,
            Optional<String> merged,
            Standing ticket,
            Party customer,
            List<TicketStep> steps,
            List<TicketField> fields,
            List<Happened> history) {}

    /** Whom the link was given to. */
    record Reader(String name, Language language) {}

    /** How the ticket stands. */
    record Standing(
            TicketId id,
            String number,
            String subject,
            String description,
            Priority priority,
            State state,
            Opening opening,
            Work work,
            Promise promise,
            Optional<Rated> rating) {}

    /**
     * The state.
     *
     * @param reason what it waits for, if it does
     * @param resumeAt until when, if that is known
     */
    record State(
            TicketState.Kind kind,
            Instant since,
            Optional<PendingReason> reason,
            Optional<Instant> resumeAt,
            int timesReopened) {}

    /** How it came to us; {@code by} is one of our people. */
    record Opening(String source, Optional<String> by, Instant at) {}

    /**
     * Who works it.
     *
     * @param technician the assigned person's name
     * @param team whether a team has it
     */
    record Work(Optional<String> technician, boolean team, Optional<Done> done) {}

    /** What was done. */
    record Done(String by, String what, Instant at) {}

    /** When it is to be done; {@code paused} while that does not run. */
    record Promise(Optional<Instant> due, boolean paused) {}

    /** What the customer thought of it. */
    record Rated(int stars, String comment) {}

    /**
     * The customer, as a technician needs to know, at the place that the ticket is about.
     *
     * @param directions how to get there or in
     */
    record Party(
            String name,
            Optional<PhoneNumber> phone,
            String address,
            String area,
            String account,
            String plan,
            Optional<Place> place,
            String directions) {}

    /** Where that is. */
    record Place(double latitude, double longitude) {}

    /**
     * One item of the history.
     *
     * @param ours whether one of our people wrote or did it
     * @param person whom it is about, such as the new assignee; empty if nobody
     * @param reason what it waits for, where it does
     */
    record Happened(
            Instant at,
            String kind,
            boolean forCustomer,
            boolean ours,
            String author,
            String body,
            String person,
            Optional<PendingReason> reason,
            int stars) {}

    /**
     * A link that was given out.
     *
     * @param ended why it was ended before its time; empty if it was not
     */
    record Given(
            TicketLink link,
            Kind kind,
            String holder,
            Optional<Instant> lastUsedAt,
            Optional<String> ended) {}
}
