package io.uplink.application.platform.outbox.port;

import io.uplink.application.shared.EventHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The event handlers that this instance knows. */
public interface Handlers {

    List<EventHandler> wanting(String eventType);

    Optional<EventHandler> named(String name);

    Set<String> names();
}
