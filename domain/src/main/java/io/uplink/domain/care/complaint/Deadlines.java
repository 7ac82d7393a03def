package io.uplink.domain.care.complaint;

import io.uplink.domain.care.sla.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when a complaint is to be seen and by when it is to be settled, and what was said about it.
 *
 * @param acknowledgedAt when somebody had seen it; empty until then
 * @param warnAt when those who answer for it are told that time runs out
 * @param settledAt when nothing was owed any more; empty while something is
 * @param acknowledgeMissed that it was seen too late, or not in time yet
 * @param warned that time runs out was said
 * @param missed that it was settled too late, or not in time yet
 */
public record Deadlines(
        Instant acknowledgeBy,
        Optional<Instant> acknowledgedAt,
        Instant warnAt,
        Instant resolveBy,
        Optional<Instant> settledAt,
        boolean acknowledgeMissed,
        boolean warned,
        boolean missed) {

    /**
     * What is promised.
     *
     * @param acknowledgeWorkingDays until the end of which working day after its receipt it is
     *     seen; 0 for the same day
     * @param resolveDays until the end of which day after its receipt it is settled
     * @param warnDays how many days before that a warning comes
     */
    public record Promise(int acknowledgeWorkingDays, int resolveDays, int warnDays) {}

    /** A calendar without a working day for longer than a year is no calendar. */
    private static final int MOST_DAYS = 366;

    /** The days of the place of this calendar count; each deadline is the end of a day. */
    public static Deadlines from(Instant received, Promise promise, BusinessCalendar calendar) {
        var day = received.atZone(calendar.zone()).toLocalDate();
        var resolveBy = endOf(day.plusDays(promise.resolveDays()), calendar);
        return new Deadlines(
                endOf(workingDay(day, promise.acknowledgeWorkingDays(), calendar), calendar),
                Optional.empty(),
                endOf(day.plusDays(promise.resolveDays() - (long) promise.warnDays()), calendar),
                resolveBy,
                Optional.empty(),
                false,
                false,
                false);
    }

    private static LocalDate workingDay(LocalDate from, int number, BusinessCalendar calendar) {
        var day = from;
        var left = number;
        for (var walked = 0; left > 0 && walked < MOST_DAYS; walked++) {
            day = day.plusDays(1);
            if (!calendar.intervals(day.getDayOfWeek()).isEmpty()
                    && calendar.holiday(day).isEmpty()) {
                left--;
            }
        }
        return day;
    }

    private static Instant endOf(LocalDate day, BusinessCalendar calendar) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    /** Somebody has seen it; the first time counts. */
    Deadlines acknowledged(Instant now) {
        return acknowledgedAt.isPresent()
                ? this
                : new Deadlines(
                        acknowledgeBy,
                        Optional.of(now),
                        warnAt,
                        resolveBy,
                        settledAt,
                        acknowledgeMissed || reached(acknowledgeBy, now),
                        warned,
                        missed);
    }

    /** Nothing is owed any more. */
    Deadlines settled(Instant now) {
        return new Deadlines(
                acknowledgeBy,
                acknowledgedAt,
                warnAt,
                resolveBy,
                Optional.of(now),
                acknowledgeMissed,
                warned,
                missed || reached(resolveBy, now));
    }

    /** Something is owed again, by the same day. */
    Deadlines unsettled() {
        return new Deadlines(
                acknowledgeBy,
                acknowledgedAt,
                warnAt,
                resolveBy,
                Optional.empty(),
                acknowledgeMissed,
                warned,
                missed);
    }

    /** With all noted that is so by now. */
    Deadlines watched(Instant now) {
        if (settledAt.isPresent()) {
            return this;
        }
        return new Deadlines(
                acknowledgeBy,
                acknowledgedAt,
                warnAt,
                resolveBy,
                settledAt,
                acknowledgeMissed || (acknowledgedAt.isEmpty() && reached(acknowledgeBy, now)),
                warned || reached(warnAt, now),
                missed || reached(resolveBy, now));
    }

    /** When there is something to say next; empty if never. */
    public Optional<Instant> nextAt() {
        if (settledAt.isPresent()) {
            return Optional.empty();
        }
        return Stream.of(
                        Optional.of(acknowledgeBy)
                                .filter(_ -> acknowledgedAt.isEmpty() && !acknowledgeMissed),
                        Optional.of(warnAt).filter(_ -> !warned),
                        Optional.of(resolveBy).filter(_ -> !missed))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private static boolean reached(Instant deadline, Instant now) {
        return !now.isBefore(deadline);
    }
}
