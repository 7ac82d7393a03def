package io.uplink.application.shared;

import io.uplink.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published, in order. */
public final class RecordingOutbox implements Outbox {

    private final List<DomainEvent> events = new ArrayList<>();

    @Override
    public void append(List<? extends DomainEvent> published) {
        events.addAll(published);
    }

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        return Back.to(events);
    }

    public List<DomainEvent> events() {
        return List.copyOf(events);
    }
}
