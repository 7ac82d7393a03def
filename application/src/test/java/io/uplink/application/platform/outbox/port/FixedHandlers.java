package io.uplink.application.platform.outbox.port;

import io.uplink.application.shared.EventHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The handlers that a test brings. */
public record FixedHandlers(List<EventHandler> all) implements Handlers {

    public FixedHandlers(EventHandler... handlers) {
        this(List.of(handlers));
    }

    @Override
    public List<EventHandler> wanting(String eventType) {
        return all.stream().filter(handler -> handler.wants(eventType)).toList();
    }

    @Override
    public Optional<EventHandler> named(String name) {
        return all.stream().filter(handler -> handler.name().equals(name)).findAny();
    }

    @Override
    public Set<String> names() {
        return all.stream().map(EventHandler::name).collect(Collectors.toSet());
    }
}
