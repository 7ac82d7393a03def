package io.uplink.application.platform.outbox.port;

import io.uplink.application.shared.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The outbox as its page shows it. */
public interface DeliveryQueries {

    Summary summary(Instant now);

    /** Deliveries of one state, the most recently due first. */
    Page<Row> page(State state, Optional<String> cursor, int size);

    /** What can still happen to a delivery that is not done. */
    enum State {
        WAITING,
        DEAD
    }

    /**
     * The outbox in numbers.
     *
     * @param retrying of those waiting, the ones that failed before
     * @param oldestDue since when the longest overdue delivery is due; empty if none is
     */
    record Summary(long waiting, long retrying, long dead, Optional<Instant> oldestDue) {}

    /** One delivery that is not done. */
    record Row(
            UUID event,
            String type,
            UUID subject,
            String handler,
            State state,
            int attempts,
            Instant occurredAt,
            Instant nextAt,
            Optional<String> lastError) {}
}
