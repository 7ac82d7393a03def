package io.uplink.application.shared;

import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/**
 * Reacts to events from the outbox. The same event may come again, so handling it twice must be
 * handling it once; a thrown exception means "try again later".
 */
public interface EventHandler {

    /** Stable across releases: deliveries are kept per handler under this name. */
    String name();

    boolean wants(String eventType);

    void handle(UUID eventId, DomainEvent event);
}
