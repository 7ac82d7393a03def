package io.uplink.domain.platform.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which copies may go. The newest never does, nor the newest that was seen to restore: it may be
 * the last good one.
 *
 * @param days younger ones stay
 * @param least so many stay however old they are
 */
public record Retention(int days, int least) {

    /**
     * A copy that is kept.
     *
     * @param proven whether it was restored once
     */
    public record Kept(UUID id, Instant takenAt, boolean proven) {}

    /** Those that may go, the oldest last. */
    public List<UUID> outlived(Collection<Kept> kept, Instant now) {
        var newestFirst =
                kept.stream().sorted(Comparator.comparing(Kept::takenAt).reversed()).toList();
        var limit = now.minus(Duration.ofDays(days));
        var outlived = new ArrayList<UUID>();
        var proven = false;
        for (var i = 0; i < newestFirst.size(); i++) {
            var copy = newestFirst.get(i);
            var lastProven = copy.proven() && !proven;
            proven |= copy.proven();
            if (i >= Math.max(least, 1) && !lastProven && copy.takenAt().isBefore(limit)) {
                outlived.add(copy.id());
            }
        }
        return outlived;
    }
}
