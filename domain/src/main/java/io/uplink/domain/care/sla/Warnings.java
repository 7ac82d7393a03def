package io.uplink.domain.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * At which shares of the time allowed we warn.
 *
 * @param percents 1 to 99 each, at most {@link #MOST}, ascending and none twice; none warns never
 */
public record Warnings(List<Integer> percents) {

    /** Who is told more often than that about one target does not listen any more. */
    public static final int MOST = 5;

    public Warnings {
        percents = percents.stream().sorted().distinct().toList();
        if (percents.size() > MOST || percents.stream().anyMatch(each -> each < 1 || each > 99)) {
            throw new IllegalArgumentException("not shares to warn at: " + percents);
        }
    }

    public static Warnings at(Integer... percents) {
        return new Warnings(Arrays.asList(percents));
    }

    /** Reads {@code 50, 75, 90}; empty if it cannot be read as at most five shares. */
    public static Optional<Warnings> parse(String typed) {
        var read = new ArrayList<Integer>();
        for (var word : typed.isBlank() ? new String[0] : typed.split(",", -1)) {
            if (!word.strip().matches("[1-9]\\d?")) {
                return Optional.empty();
            }
            read.add(Integer.valueOf(word.strip()));
        }
        return read.stream().distinct().count() > MOST
                ? Optional.empty()
                : Optional.of(new Warnings(read));
    }

    /** The first warning of a target above what was said already; empty if none is to come. */
    Optional<Instant> next(BusinessCalendar hours, Span target, int said) {
        return percents.stream()
                .filter(percent -> percent > said)
                .findFirst()
                .map(percent -> moment(hours, target, percent));
    }

    /** The highest share that has passed by now; {@code said} if no more than that has. */
    int passed(BusinessCalendar hours, Span target, int said, Instant now) {
        return percents.stream()
                .filter(percent -> percent > said && !moment(hours, target, percent).isAfter(now))
                .reduce(said, (_, higher) -> higher);
    }

    /** Pauses moved the due time, so what is left is counted back from it. */
    private static Instant moment(BusinessCalendar hours, Span target, int percent) {
        var share = target.allowed().multipliedBy(percent).dividedBy(100);
        var way = hours.workingBetween(target.from(), target.due());
        var upTo = way.minus(target.allowed()).plus(share);
        return hours.addWorking(target.from(), upTo.isNegative() ? Duration.ZERO : upTo);
    }

    /**
     * A target: working time that may pass from one moment to another, pauses aside.
     *
     * @param due moved by the pauses
     */
    record Span(Instant from, Instant due, Duration allowed) {}
}
