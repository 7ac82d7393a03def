package io.uplink.application.outreach.message.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What networks say about messages, kept as they said it. */
public interface DeliveryReports {

    /**
     * Keeps it in the caller's unit of work.
     *
     * @return false if the same was said before
     */
    boolean keep(UUID id, Instant at, String providerId, String status, String raw);

    /** What was said of one message so far, the oldest first. */
    List<String> statuses(String providerId);

    /** Forgets what was said before that moment. */
    int prune(Instant before, int most);
}
