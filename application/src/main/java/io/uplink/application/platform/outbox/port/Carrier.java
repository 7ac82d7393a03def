package io.uplink.application.platform.outbox.port;

import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import java.util.UUID;
import java.util.function.Consumer;

/** Brings what was claimed to whoever handles it: this instance, or any of them by a broker. */
public interface Carrier {

    /** Whether the way is open. While it is not, nothing is claimed: events wait in the outbox. */
    boolean isOpen();

    Handover carry(Claimed claimed);

    /**
     * From now on, what comes out here goes to the receiver, until it returns; should this instance
     * end before that, another one gets it.
     */
    void receive(Consumer<Parcel> receiver);

    /** Takes nothing any more. */
    void stop();

    /** What became of it. */
    enum Handover {
        /** There is no broker: handle it here and now. */
        HERE,
        /** The broker has it, on its disk. */
        TAKEN,
        /** It surely is not on its way. */
        REFUSED,
        /** The line broke before the broker confirmed; the lease decides. */
        UNKNOWN
    }

    /** What is on its way: which attempt, and nothing of what the event says. */
    record Parcel(UUID event, String handler, int attempt) {}
}
