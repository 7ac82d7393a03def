package io.uplink.application.platform.outbox.port;

/**
 * Says when events were stored, by this instance or another. It may miss some; a poll finds them.
 */
public interface Arrivals {

    void listen(Runnable reaction);
}
