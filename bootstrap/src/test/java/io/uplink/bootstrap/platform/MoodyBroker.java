package io.uplink.bootstrap.platform;

import io.uplink.application.platform.outbox.port.Carrier;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Refuses everything until it is told to let it through. */
final class MoodyBroker implements Carrier {

    private final List<Integer> attempts = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean willing;
    private volatile boolean closed;

    void becomeWilling() {
        willing = true;
    }

    void close() {
        closed = true;
    }

    int refused() {
        return refused.get();
    }

    /** How often somebody looked whether it is there. */
    int asked() {
        return asked.get();
    }

    /** The numbers of the attempts it was given. */
    List<Integer> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public boolean isOpen() {
        asked.incrementAndGet();
        return !closed;
    }

    @Override
    public Handover carry(Claimed claimed) {
        attempts.add(claimed.attempt());
        if (willing) {
            return Handover.HERE;
        }
        refused.incrementAndGet();
        return Handover.REFUSED;
    }

    @Override
    public void receive(Consumer<Parcel> receiver) {}

    @Override
    public void stop() {}
}
