package io.uplink.application.platform.outbox.port;

import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One row for each event and handler: waiting, done or dead. */
public interface Deliveries {

    /**
     * Takes due deliveries for one attempt and commits; nobody else gets them before the lease
     * ends. Counts the attempt, so that one that ends the program counts as well.
     */
    List<Claimed> claim(Set<String> handlers, int most, Instant now, Instant leaseUntil);

    /**
     * Takes an attempt over from whoever claimed it, with a lease of its own; empty if it was
     * settled, or claimed again meanwhile.
     */
    Optional<Claimed> take(UUID event, String handler, int attempt, Instant leaseUntil);

    /** As if that attempt had not been claimed; without effect if somebody else has it. */
    void giveBack(Claimed claimed, Instant nextAt);

    /** The event; fails where this release cannot read it. */
    DomainEvent read(Claimed claimed);

    /**
     * Marks it done in the current unit of work, holding its row until that ends.
     *
     * @return false if it was not waiting any more: somebody else has done it
     */
    boolean done(UUID event, String handler, Instant now);

    /** Puts it off; without effect if somebody else has claimed it since. */
    void putOff(Claimed claimed, Instant nextAt, String error);

    /** Gives it up until a person replays it; without effect if somebody else has claimed it. */
    void bury(Claimed claimed, Instant now, String error);

    /** Lets a dead delivery start anew; says the event's type, empty if it is not dead. */
    Optional<String> replay(UUID event, String handler, Instant now);

    int replayAllDead(Instant now);

    /** Deletes what was done before that moment and events that nothing waits for. */
    int prune(Instant before, int most);

    /**
     * One attempt.
     *
     * @param attempt 1 for the first
     * @param payload the event as it was stored
     * @param correlation the call that caused the event
     */
    record Claimed(
            UUID event,
            String handler,
            int attempt,
            String type,
            String payload,
            Optional<String> correlation) {}
}
