package io.uplink.application.shared;

import io.uplink.domain.shared.DomainEvent;
import java.util.List;

/**
 * Stores events in the caller's unit of work; each reaches every handler at least once after it.
 */
public interface Outbox {

    void append(List<? extends DomainEvent> events);
}
