package io.uplink.domain.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Time-ordered ids of RFC 9562, version 7: new rows land at the end of an index, and what happened
 * later within a millisecond sorts later (its section 6.2, method 3).
 */
public final class UuidV7 {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** What twelve bits can tell apart within a millisecond: some 244 ns. */
    private static final long PARTS_OF_A_MILLISECOND = 1 << 12;

    private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

    private UuidV7() {}

    /**
     * Makes the id of a moment.
     *
     * @param at its millisecond becomes the first 48 bits, what is left of it 12 more
     * @param chance at least 62 random bits, the rest is ignored
     */
    public static UUID at(Instant at, long chance) {
        var time = at.toEpochMilli() << 16;
        var rest = Duration.between(at.truncatedTo(ChronoUnit.MILLIS), at).toNanos();
        var part = rest * PARTS_OF_A_MILLISECOND / NANOS_OF_A_MILLISECOND;
        return new UUID(time | VERSION | part, VARIANT | (chance & 0x3FFF_FFFF_FFFF_FFFFL));
    }
}
