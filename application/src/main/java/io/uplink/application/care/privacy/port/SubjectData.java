package io.uplink.application.care.privacy.port;

import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that is kept of one customer, as rows that people can read. */
public interface SubjectData {

    /** The record itself and those that are read with it. */
    Set<CustomerId> records(CustomerId customer);

    /** A piece of a section in the order of its ids, from behind that one. */
    List<Line> piece(Section section, Set<CustomerId> records, Optional<UUID> after, int most);

    /** What is handed out, in the order of the index. */
    enum Section {
        RECORDS,
        PLACES,
        CONSENTS,
        STATUS,
        TICKETS,
        TICKET_MESSAGES,
        TICKET_FIELDS,
        FEES,
        FILES,
        COMPLAINTS,
        COMPLAINT_MESSAGES,
        ORDERS,
        LEADS,
        MESSAGES,
        LINKS,
        ACCESS;

        /** As files are named: {@code ticket-messages}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A row.
     *
     * @param values by name, in order; blank for what is not known
     */
    record Line(UUID id, Map<String, String> values) {

        public Line {
            values = new LinkedHashMap<>(values);
        }
    }
}
