package io.uplink.application.platform.idempotency.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keys that callers gave their requests, each with the answer it got; all in a unit of work. */
public interface IdempotencyKeys {

    /**
     * Enters a key, so that it is kept if the unit of work is.
     *
     * @return false if it is there already, or another unit of work that is still open entered it
     */
    boolean claim(Name name, String requestHash, Instant now);

    /** What was answered; empty while the unit of work that answers is still open. */
    Optional<Kept> find(Name name);

    void keep(Name name, Answer answer);

    int prune(Instant before, int most);

    /** A key is its sender's own: two senders may use the same. */
    record Name(String actor, String key) {}

    /** An answer, with the request it belongs to. */
    record Kept(String requestHash, Answer answer) {}

    /**
     * What was sent back.
     *
     * @param headers those that belong to the answer, such as Location and ETag
     */
    record Answer(int status, Map<String, String> headers, String body) {

        public Answer {
            headers = Map.copyOf(headers);
        }
    }
}
