package io.uplink.domain.platform.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The hours of the day at which work is due, by the head office's clock. A turn that was missed
 * because the program did not run is made up once, when it runs again.
 *
 * @param hours from 0 to 23, at least one
 */
public record BackupSchedule(SortedSet<Integer> hours, ZoneId zone) {

    public BackupSchedule {
        hours = Collections.unmodifiableSortedSet(new TreeSet<>(hours));
        if (hours.isEmpty() || hours.first() < 0 || hours.last() > 23) {
            throw new IllegalArgumentException("hours of a day are from 0 to 23");
        }
    }

    /** Hours as people write them, {@code 2, 14}; empty for what is none. */
    public static Optional<SortedSet<Integer>> hours(String typed) {
        var parts =
                Arrays.stream(typed.strip().split("[,;\\s]+", -1))
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches("[01]?\\d|2[0-3]"))) {
            return Optional.empty();
        }
        var hours = new TreeSet<Integer>();
        parts.forEach(part -> hours.add(Integer.parseInt(part)));
        return Optional.of(hours);
    }

    /** Whether a turn came after that moment. */
    public boolean isDue(Instant last, Instant now) {
        return lastTurn(now).isAfter(last);
    }

    private Instant lastTurn(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return Stream.of(today, today.minusDays(1))
                .flatMap(day -> hours.stream().map(hour -> day.atTime(hour, 0)))
                .map(turn -> turn.atZone(zone).toInstant())
                .filter(turn -> !turn.isAfter(now))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
