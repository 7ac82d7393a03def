package io.uplink.application.insight.wallboard.port;

/** Tells that something happened, on whichever instance. */
public interface TicketNews {

    /**
     * Calls {@code reaction} after something happened, and after a time in which nothing could be
     * heard; it must not wait for anything.
     */
    void listen(Runnable reaction);
}
