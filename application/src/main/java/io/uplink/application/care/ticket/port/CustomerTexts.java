package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** What a customer is told by text message. */
@FunctionalInterface
public interface CustomerTexts {

    /** What comes of a reply with these words; empty if the customer is told nothing. */
    Optional<Text> ofReply(TicketId ticket, String words);

    /**
     * A text as it arrives.
     *
     * @param shown a mark in place of its link
     * @param units of its alphabet that it takes, link and all
     * @param capacity units that as many parts can hold
     * @param parts what it costs
     */
    record Text(String shown, int units, int capacity, int parts) {}
}
