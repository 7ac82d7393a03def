package io.uplink.application.care.privacy.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Who looked at whose personal data. Each call stands alone, outside units of work. */
public interface AccessLog {

    /**
     * Notes that they looked at these customers; within the same hour, at the same and in the same
     * way, the row that there is goes on.
     */
    void note(Look look, Collection<CustomerId> customers);

    /** Forgets what is older; how many rows. */
    int prune(Instant before, int most);

    /** What of a customer was seen. */
    enum Fields {
        /** The whole record, on its page or over the API. */
        RECORD,
        /** Name, numbers and place, beside a ticket. */
        CONTACT,
        /** A row of a list that was taken away as a file. */
        LIST,
        /** All that is held, for the customer. */
        ARCHIVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Fields ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Somebody's look.
     *
     * @param name as they are called now
     * @param channel such as {@code web} or {@code api}
     * @param address where the call came from
     */
    record Look(
            PersonId person,
            String name,
            String channel,
            Optional<String> address,
            Fields fields,
            Instant at) {

        /** The hour whose row it goes into. */
        public Instant hour() {
            return at.truncatedTo(ChronoUnit.HOURS);
        }
    }
}
