package io.uplink.domain.money.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Some days.
 *
 * @param until the first day after it
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** With what it is of, the days in digits, which every reader reads. */
    String words(String name) {
        return name + ", " + words(from) + " – " + words(lastDay());
    }

    private static String words(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }
}
