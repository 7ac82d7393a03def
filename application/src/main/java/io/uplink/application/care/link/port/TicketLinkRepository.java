package io.uplink.application.care.link.port;

import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps links by the digest of their token. All but pruning joins the caller's unit of work. */
public interface TicketLinkRepository {

    /**
     * Stores a new link.
     *
     * @return what people call its ticket; empty, and nothing stored, if the ticket is deleted, or
     *     closed or not the technician's to work
     */
    Optional<String> add(TicketLink link, byte[] digest);

    /** Who works a ticket: the person who has it, or while nobody has, each of its team. */
    List<Worker> workers(TicketId ticket);

    /**
     * Counts one use, if the link is of that kind, alive and has one left. Parallel uses never pass
     * the limit, and a unit of work that fails gives its use back.
     */
    Claim claim(Submission submission, Instant now);

    /** Takes the count of a use back that came to nothing, in the unit of work that claimed it. */
    void giveBack(TicketLink link);

    /** Ends the technicians' links of a ticket, but not that of one person. */
    void endTechnicians(TicketId ticket, Optional<PersonId> but, String why, Instant now);

    /** Ends every link of a ticket. */
    void endAll(TicketId ticket, String why, Instant now);

    /** Lets the customer's links that are not ended live until then. */
    void prolongCustomers(TicketId ticket, Instant until);

    /** Forgets links that expired before then, the oldest first; how many went. */
    int prune(Instant expiredBefore, int most);

    /** One of our people who may have a link to a ticket. */
    record Worker(PersonId person, String name) {}

    /** For whom a link is. */
    enum Kind {
        TECHNICIAN,
        CUSTOMER;

        /** As stored and sent. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A form that came in on a link.
     *
     * @param form names the page it was sent from: sent twice, it counts once. Empty if the sender
     *     named none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Submission(byte[] digest, Kind kind, String form) {}

    /** What came of asking for a use; {@code holder} is the name of whom the link was given to. */
    sealed interface Claim {

        /** It was counted; {@code ticketVersion} is its ticket's, which stays locked. */
        record Taken(TicketLink link, String holder, long ticketVersion) implements Claim {}

        /** The same form came just before, and did what it does. */
        record Repeated(TicketLink link, String holder) implements Claim {}

        /** No such link, or it has ended. */
        record Refused() implements Claim {}
    }
}
