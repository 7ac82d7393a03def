package io.uplink.adapter.out.inprocess.platform;

import io.uplink.application.platform.outbox.port.Handlers;
import io.uplink.application.shared.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every bean that is an {@link EventHandler}. */
@ApplicationScoped
class HandlerBeans implements Handlers {

    private final Map<String, EventHandler> byName;

    HandlerBeans(Instance<EventHandler> beans) {
        var known = new TreeMap<String, EventHandler>();
        for (var handler : beans) {
            if (known.put(handler.name(), handler) != null) {
                throw new IllegalStateException("two handlers are named " + handler.name());
            }
        }
        byName = Collections.unmodifiableMap(known);
    }

    @Override
    public List<EventHandler> wanting(String eventType) {
        return byName.values().stream().filter(handler -> handler.wants(eventType)).toList();
    }

    @Override
    public Optional<EventHandler> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Set<String> names() {
        return byName.keySet();
    }
}
