package io.uplink.application.money.mpesa;

import io.uplink.application.shared.Part;
import java.time.InstantSource;

/**
 * Whether calls rush in on this instance. Each must be answered within the provider's seconds or it
 * comes again; working them off can wait a little, so it stands back meanwhile.
 */
@Part
public final class CallRush {

    /** Calls in a second: many times what a provider of this size sees on the first of a month. */
    static final int MANY = 100;

    private final InstantSource clock;
    private long second;
    private int came;
    private int before;

    public CallRush(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void came() {
        turn();
        came++;
    }

    /** In this second or in the one before it. */
    synchronized boolean isOn() {
        turn();
        return Math.max(came, before) >= MANY;
    }

    private void turn() {
        var now = clock.instant().getEpochSecond();
        if (now != second) {
            before = now == second + 1 ? came : 0;
            came = 0;
            second = now;
        }
    }
}
