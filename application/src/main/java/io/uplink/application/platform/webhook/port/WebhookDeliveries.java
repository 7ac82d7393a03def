package io.uplink.application.platform.webhook.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row for each event and webhook: waiting, done or dead. */
public interface WebhookDeliveries {

    /** Stores them in the caller's unit of work, due at once. */
    void add(List<Fresh> deliveries);

    /**
     * Takes due deliveries for one attempt and commits; nobody else gets them before the lease
     * ends. Counts the attempt, so that one that ends the program counts as well. Of webhooks that
     * are off only what somebody sent to try them.
     *
     * @param mostOfOne how many of one webhook may be under way at once, anywhere
     */
    List<Claimed> claim(int most, int mostOfOne, Instant now, Instant leaseUntil);

    /** Whether it is still this attempt's to settle; holds its row until the unit of work ends. */
    boolean holds(Claimed claimed);

    /** Stores how an attempt that holds it went. */
    void settle(Claimed claimed, Settled settled);

    /** The test of the webhook that still waits, so that impatience does not queue more of them. */
    Optional<UUID> waitingTest(WebhookId webhook);

    /** Lets a dead delivery start anew under its own id; false if it is not dead. */
    boolean replay(WebhookId webhook, UUID delivery, Instant now);

    /** Forgets what was made before that moment; how many, {@code most} at most. */
    int prune(Instant before, int most);

    /** Says when something is due, by this instance or another; it may miss some. */
    void listen(Runnable reaction);

    /**
     * Something to tell.
     *
     * @param id its name at the far side, the same at each try
     * @param data the part of the payload that differs from topic to topic
     */
    record Fresh(
            UUID id,
            WebhookId webhook,
            WebhookTopic topic,
            UUID subject,
            Map<String, Object> data,
            Instant occurredAt,
            Instant now) {}

    /**
     * One attempt.
     *
     * @param attempt 1 for the first
     * @param previous the secret before, as long as it counts
     */
    record Claimed(
            UUID id,
            WebhookId webhook,
            String name,
            WebhookAddress address,
            WebhookTopic topic,
            String body,
            int attempt,
            Sealed secret,
            Optional<Sealed> previous) {}

    /**
     * How an attempt went.
     *
     * @param nextAt when it is tried again; empty if it is not
     * @param status of the answer, if there was one
     * @param said the first words of the answer, or what went wrong
     */
    record Settled(
            State state,
            Instant at,
            Optional<Instant> nextAt,
            Optional<Integer> status,
            String said) {}

    /** What becomes of a delivery. */
    enum State {
        WAITING,
        DONE,
        DEAD
    }
}
