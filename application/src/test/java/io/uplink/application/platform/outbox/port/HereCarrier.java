package io.uplink.application.platform.outbox.port;

import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import java.util.function.Consumer;

/** There is no broker. */
public final class HereCarrier implements Carrier {

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Handover carry(Claimed claimed) {
        return Handover.HERE;
    }

    @Override
    public void receive(Consumer<Parcel> receiver) {}

    @Override
    public void stop() {}
}
