package io.uplink.domain.shared;

import java.time.Instant;
import java.util.UUID;

/** Time-ordered ids of RFC 9562, version 7: new rows land at the end of an index. */
public final class UuidV7 {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private UuidV7() {}

    /**
     * Makes the id of a moment.
     *
     * @param at its millisecond becomes the first 48 bits
     * @param high at least 12 random bits, the rest is ignored
     * @param low at least 62 random bits, the rest is ignored
     */
    public static UUID at(Instant at, long high, long low) {
        var time = at.toEpochMilli() << 16;
        return new UUID(time | VERSION | (high & 0xFFF), VARIANT | (low & 0x3FFF_FFFF_FFFF_FFFFL));
    }
}
