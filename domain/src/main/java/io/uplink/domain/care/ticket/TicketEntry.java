package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One item of a ticket's history: a message of a person, or what the system noted.
 *
 * @param kind {@code reply}, {@code note}, or what happened, such as {@code assigned}
 * @param visibility who may read it
 * @param channel {@code web}, {@code api}, {@code link} or {@code job}
 * @param data ids and values of what happened; names are looked up when it is shown
 * @param ticketVersion the ticket's version once this had happened
 */
public record TicketEntry(
        UUID id,
        TicketId ticket,
        Instant at,
        String kind,
        Visibility visibility,
        Author author,
        String channel,
        String body,
        Map<String, String> data,
        long ticketVersion) {

    public static final String REPLY = "reply";
    public static final String NOTE = "note";

    /** Of a note's data: the names of those it names, one a line. */
    public static final String MENTIONS = "mentions";

    public TicketEntry {
        data = Map.copyOf(data);
    }

    /** Who may read an entry. */
    public enum Visibility {
        /** The customer too. */
        PUBLIC,
        /** Our people only. */
        INTERNAL
    }

    /**
     * Who wrote or did it.
     *
     * @param id of the person, the customer or the rule; empty for what Uplink does by itself
     */
    public record Author(Kind kind, Optional<UUID> id, String name) {

        /** What sort of author. */
        public enum Kind {
            PERSON,
            CUSTOMER,
            SYSTEM
        }

        public static Author system() {
            return new Author(Kind.SYSTEM, Optional.empty(), "Uplink");
        }
    }
}
