package io.uplink.bootstrap.platform;

import io.uplink.application.shared.EventHandler;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A bean that waits for probe events, as the handlers of the areas do. */
@ApplicationScoped
class ProbeHandler implements EventHandler {

    private final Set<UUID> subjects = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "probe.handler";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(ProbeEvent.TYPE);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        subjects.add(event.subject());
    }

    boolean has(UUID subject) {
        return subjects.contains(subject);
    }
}
