package io.uplink.application.platform.outbox.port;

import io.uplink.application.shared.EventHandler;
import io.uplink.domain.shared.DomainEvent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what it was given, and fails as often as a test wants. */
public final class ScriptedHandler implements EventHandler {

    private final String name;
    private final boolean callsOutside;
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final List<UUID> handled = new CopyOnWriteArrayList<>();

    public ScriptedHandler(String name, boolean callsOutside) {
        this.name = name;
        this.callsOutside = callsOutside;
    }

    public static ScriptedHandler inside(String name) {
        return new ScriptedHandler(name, false);
    }

    public static ScriptedHandler outside(String name) {
        return new ScriptedHandler(name, true);
    }

    public ScriptedHandler failing(int times) {
        failuresLeft.set(times);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean wants(String eventType) {
        return true;
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("+254712004418 cannot be reached");
        }
        handled.add(eventId);
    }

    @Override
    public boolean callsOutside() {
        return callsOutside;
    }

    public List<UUID> handled() {
        return List.copyOf(handled);
    }
}
