package io.uplink.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts calls of many callers in the memory of one instance: so many in a window for each, an even
 * flow after a burst of as many. Of too many callers the one that was silent longest is forgotten,
 * to its own good.
 */
public final class TokenBuckets {

    private final Duration window;
    private final Map<String, Bucket> buckets;

    private record Bucket(double left, Instant at) {}

    public TokenBuckets(Duration window, int mostKept) {
        this.window = window;
        this.buckets =
                new LinkedHashMap<>(64, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > mostKept;
                    }
                };
    }

    /**
     * How a call was met.
     *
     * @param left how many may follow at once
     * @param waitSeconds until one may follow, rounded up; 0 if one may follow at once
     * @param fullSeconds until as many may follow as at first, rounded up
     */
    public record Taken(boolean allowed, int left, long waitSeconds, long fullSeconds) {}

    public synchronized Taken take(String caller, int most, Instant now) {
        var perMilli = (double) most / window.toMillis();
        var before = buckets.getOrDefault(caller, new Bucket(most, now));
        var passed = Math.max(0, Duration.between(before.at(), now).toMillis());
        var left = Math.min(most, before.left() + passed * perMilli);
        var allowed = left >= 1;
        var rest = allowed ? left - 1 : left;
        buckets.put(caller, new Bucket(rest, now));
        return new Taken(
                allowed,
                (int) rest,
                seconds(Math.max(0, 1 - rest) / perMilli),
                seconds((most - rest) / perMilli));
    }

    private static long seconds(double millis) {
        return (long) Math.ceil(millis / 1_000);
    }
}
