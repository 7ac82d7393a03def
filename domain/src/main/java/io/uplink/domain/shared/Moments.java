package io.uplink.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and moments as people and programs write them. Years beyond those of four digits are typing
 * mistakes: nobody means them, and not everything that keeps or shows a day can.
 */
public final class Moments {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** A year short of the last, so that what is counted from it, and its zones, stay within. */
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private Moments() {}

    /**
     * Reads a day of ISO 8601, such as 2026-11-24.
     *
     * @throws DateTimeException if it is none, or none that anybody means
     */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    /**
     * Reads a moment of ISO 8601, such as 2026-11-24T09:00:00Z.
     *
     * @throws DateTimeException if it is none, or none that anybody means
     */
    public static Instant instant(String text) {
        return within(Instant.parse(text));
    }

    /**
     * The same day.
     *
     * @throws DateTimeException if nobody means it
     */
    public static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("a year of four digits is wanted: " + day);
        }
        return day;
    }

    /**
     * The same moment.
     *
     * @throws DateTimeException if nobody means it
     */
    public static Instant within(Instant moment) {
        var _ = within(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }
}
