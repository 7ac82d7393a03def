package io.uplink.application.care.link;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * How often links may be looked at: so many times a minute for each token and for each address.
 * Each instance counts for itself in memory: guessing a 256-bit token is hopeless at any rate, so
 * this only keeps a stuck browser or a robot from being a burden, and a look that writes a counter
 * would be a greater one.
 */
@Part
public final class LookLimit {

    /** About 2 MB; beyond it the one that looked longest ago is forgotten, to its own good. */
    static final int MOST_KEPT = 20_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final TokenBuckets buckets = new TokenBuckets(WINDOW, MOST_KEPT);
    private final Settings settings;
    private final InstantSource clock;

    public LookLimit(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a look, or refuses it; the digest names the token without telling it. */
    public void require(byte[] digest, String address) {
        var now = clock.instant();
        // The address first: who is refused there must not use up the link of somebody else.
        take("from " + address, settings.get(LinkSettings.LOOKS_OF_ADDRESS), now);
        take(
                "link " + HexFormat.of().formatHex(digest),
                settings.get(LinkSettings.LOOKS_A_MINUTE),
                now);
    }

    private void take(String key, int most, Instant now) {
        var taken = buckets.take(key, most, now);
        if (!taken.allowed()) {
            throw new DomainException(new LinkError.Throttled(taken.waitSeconds()));
        }
    }
}
