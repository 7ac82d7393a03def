package io.uplink.application.platform.operations.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Numbers about Uplink itself, read now and then. */
public interface OperationsQueries {

    Vitals vitals(Instant now);

    /** The newest migration; fails where the database does not answer or one has failed. */
    String schemaVersion();

    /**
     * How it is doing.
     *
     * @param lag since when the longest overdue delivery is due
     * @param messages of the last day, by state
     */
    record Vitals(long waiting, long dead, Duration lag, Map<String, Long> messages) {

        public Vitals {
            messages = Map.copyOf(messages);
        }
    }
}
