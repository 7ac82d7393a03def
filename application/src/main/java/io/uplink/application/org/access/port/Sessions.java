package io.uplink.application.org.access.port;

import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Collection;

/** Ends what people are signed in with; in the caller's unit of work. */
public interface Sessions {

    /**
     * Every session and token of the person ends.
     *
     * @param why for the list of sessions, such as {@code roles-changed}
     */
    void endAllOf(PersonId person, String why, Instant now);

    /** The same for several people; an adapter may do it in one statement. */
    default void endAllOf(Collection<PersonId> people, String why, Instant now) {
        people.forEach(person -> endAllOf(person, why, now));
    }
}
