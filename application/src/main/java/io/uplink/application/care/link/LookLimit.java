package io.uplink.application.care.link;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often links may be looked at: so many times a minute for each token and for each address, an
 * even flow after a burst of as many. Each instance counts for itself in memory: guessing a 256-bit
 * token is hopeless at any rate, so this only keeps a stuck browser or a robot from being a burden,
 * and a look that writes a counter would be a greater one.
 */
@Part
public final class LookLimit {

    /** About 2 MB; beyond it the one that looked longest ago is forgotten, to its own good. */
    static final int MOST_KEPT = 20_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Bucket(double left, Instant at) {}

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private final Settings settings;
    private final InstantSource clock;

    public LookLimit(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a look, or refuses it; the digest names the token without telling it. */
    void require(byte[] digest, String address) {
        var now = clock.instant();
        // The address first: who is refused there must not use up the link of somebody else.
        take("from " + address, settings.get(LinkSettings.LOOKS_OF_ADDRESS), now);
        take(
                "link " + HexFormat.of().formatHex(digest),
                settings.get(LinkSettings.LOOKS_A_MINUTE),
                now);
    }

    private synchronized void take(String key, int most, Instant now) {
        var perMilli = (double) most / WINDOW.toMillis();
        var before = buckets.getOrDefault(key, new Bucket(most, now));
        var passed = Math.max(0, Duration.between(before.at(), now).toMillis());
        var left = Math.min(most, before.left() + passed * perMilli);
        if (left < 1) {
            buckets.put(key, new Bucket(left, now));
            var wait = (long) Math.ceil((1 - left) / perMilli / 1_000);
            throw new DomainException(new LinkError.Throttled(Math.max(1, wait)));
        }
        buckets.put(key, new Bucket(left - 1, now));
    }
}
