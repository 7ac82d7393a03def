package io.uplink.application.shared;

import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/**
 * Reacts to events from the outbox. The same event may come again, so handling it twice must be
 * handling it once; a thrown exception means "try again later". Events of one subject may arrive in
 * another order than they happened, above all after a failure: load the subject and look.
 */
public interface EventHandler {

    /** Stable across releases: deliveries are kept per handler under this name. */
    String name();

    boolean wants(String eventType);

    void handle(UUID eventId, DomainEvent event);

    /**
     * Whether it calls another system. If not, its work and the mark "done" are one unit of work,
     * so that it happens exactly once; if it does, it runs outside and is marked done afterwards.
     */
    default boolean callsOutside() {
        return false;
    }
}
