package io.uplink.application.care.link.port;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;

/** Brings a link to the one it is for, in the unit of work that made it. */
@FunctionalInterface
public interface LinkMessages {

    /** Whether a message will leave: not without a telephone, nor where nobody is to be told. */
    boolean send(TicketId ticket, PersonId person, Address link);

    /** The address of a link: whoever has it is let in. */
    record Address(String text, Instant expiresAt) {

        @Override
        public String toString() {
            return "Address[until " + expiresAt + "]";
        }
    }
}
