package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days on which periods begin: the anchor day of every so many months, or the last day of a
 * month that has no such day. The first of them is the first anchor day on or after the start.
 *
 * @param anchorDay of the month, 1 to 31
 */
public record Rhythm(BillingInterval interval, int anchorDay, LocalDate start) {

    public static final int LAST_ANCHOR = 31;

    public Rhythm {
        if (anchorDay < 1 || anchorDay > LAST_ANCHOR) {
            throw Invalid.of("anchorDay", "subscription.anchor-day");
        }
    }

    /** The whole period in which a day lies. */
    public Period periodOf(LocalDate day) {
        var months = ChronoUnit.MONTHS.between(first(), YearMonth.from(day));
        var place = Math.floorDiv(months, (long) interval.months());
        if (begin(place).isAfter(day)) {
            place--;
        } else if (!begin(place + 1).isAfter(day)) {
            place++;
        }
        return new Period(begin(place), begin(place + 1));
    }

    private YearMonth first() {
        var month = YearMonth.from(start);
        return anchor(month).isBefore(start) ? month.plusMonths(1) : month;
    }

    private LocalDate begin(long place) {
        return anchor(first().plusMonths(place * interval.months()));
    }

    private LocalDate anchor(YearMonth month) {
        return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
    }
}
