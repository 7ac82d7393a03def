package io.uplink.application.shared;

import java.util.UUID;

/** Ids that count up, so that tests can name them. */
public final class SequentialIds implements Ids {

    private long last;

    @Override
    public UUID next() {
        return of(++last);
    }

    public static UUID of(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
