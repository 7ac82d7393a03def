package io.uplink.domain.outreach.message;

import io.uplink.domain.shared.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When customers sleep.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not; before {@code from} if it is the next morning, the
 *     same for never quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** {@code 21:00}; anything else is a fault of the field. */
    public static LocalTime parse(String field, String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException unreadable) {
            var refused = Invalid.of(field, "time.unreadable");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    public boolean isQuiet(Instant at, ZoneId zone) {
        var time = at.atZone(zone).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** That moment, or when the quiet hours it lies in are over. */
    public Instant earliest(Instant at, ZoneId zone) {
        if (!isQuiet(at, zone)) {
            return at;
        }
        var local = at.atZone(zone);
        var today = local.with(until);
        return (today.isAfter(local) ? today : local.plusDays(1).with(until)).toInstant();
    }
}
