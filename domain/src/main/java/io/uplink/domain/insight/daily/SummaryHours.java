package io.uplink.domain.insight.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * At which hours branches are told of their day, by the clock on their own wall; none is never.
 *
 * @param hours 0 to 23, in order, each once
 */
public record SummaryHours(List<Integer> hours) {

    /** More often nobody reads them. */
    public static final int MOST = 4;

    private static final int HOURS_OF_A_DAY = 24;
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    /**
     * One hour of one day.
     *
     * @param at when that is in the branch
     */
    public record Slot(LocalDate day, int hour, Instant at) {

        /** After it the news is old: it is not sent any more. */
        public static final Duration STILL_NEWS = Duration.ofHours(3);

        public boolean isTooLate(Instant now) {
            return at.plus(STILL_NEWS).isBefore(now);
        }
    }

    public SummaryHours {
        hours = hours.stream().distinct().sorted().toList();
        if (hours.size() > MOST
                || hours.stream().anyMatch(hour -> hour < 0 || hour >= HOURS_OF_A_DAY)) {
            throw new IllegalArgumentException("up to four hours of a day");
        }
    }

    public static SummaryHours never() {
        return new SummaryHours(List.of());
    }

    /** From {@code 7, 18}; empty for what is no such list. */
    public static Optional<SummaryHours> parse(String typed) {
        if (typed.isBlank()) {
            return Optional.of(never());
        }
        var parts = Arrays.stream(typed.split(",", -1)).map(String::strip).toList();
        if (!parts.stream().allMatch(part -> part.matches("[01]?\\d|2[0-3]"))) {
            return Optional.empty();
        }
        var hours = parts.stream().map(Integer::valueOf).distinct().toList();
        return hours.size() > MOST ? Optional.empty() : Optional.of(new SummaryHours(hours));
    }

    public String text() {
        return hours.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Those of the last day that have come, the oldest first. */
    public List<Slot> come(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var slots = new ArrayList<Slot>();
        IntStream.of(1, 0)
                .mapToObj(today::minusDays)
                .flatMap(day -> of(day, zone))
                .forEach(slots::add);
        return slots.stream()
                .filter(slot -> !slot.at().isAfter(now))
                .filter(slot -> slot.at().isAfter(now.minus(LOOKED_BACK)))
                .sorted(Comparator.comparing(Slot::at))
                .toList();
    }

    /** An hour that a change of the clocks skips is the next that there is. */
    private Stream<Slot> of(LocalDate day, ZoneId zone) {
        return hours.stream()
                .map(hour -> new Slot(day, hour, day.atTime(hour, 0).atZone(zone).toInstant()));
    }
}
