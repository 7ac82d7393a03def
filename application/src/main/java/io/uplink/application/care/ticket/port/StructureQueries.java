package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tickets that belong together with one, in one statement. */
@FunctionalInterface
public interface StructureQueries {

    /** Whoever asks; empty for a ticket that is not there. */
    Optional<Circle> around(TicketId ticket);

    /**
     * A ticket and what belongs together with it.
     *
     * @param placement of the ticket itself
     * @param others by what they are to it, and among those by number
     */
    record Circle(Placement placement, List<Other> others) {

        public Circle {
            others = List.copyOf(others);
        }
    }

    /**
     * Another ticket.
     *
     * @param tie what it is to the ticket
     * @param version to change it by
     */
    record Other(
            TicketId ticket,
            String number,
            String subject,
            TicketState.Kind state,
            Optional<String> assignee,
            long version,
            Placement placement,
            Tie tie) {}

    /** Why two belong together. */
    sealed interface Tie {

        /**
         * Somebody said so, or split one off the other.
         *
         * @param role what the ticket is to the other one
         * @param entry of a split the message that the second began with
         */
        record Related(UUID relation, Role role, Optional<UUID> entry) implements Tie {}

        /** The other was merged into the ticket. */
        record Merged() implements Tie {}
    }
}
