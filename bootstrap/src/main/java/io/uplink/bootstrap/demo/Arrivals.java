package io.uplink.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When customers call: a year that ends now, more each month, Mondays most, in the mornings and
 * again when people come home; and a few days on which a cable was cut.
 */
final class Arrivals {

    private static final int DAYS = 365;

    /** Monday to Sunday. */
    private static final double[] WEEK = {1.28, 1.12, 1.02, 1.0, 1.04, 0.72, 0.42};

    private static final double[] HOURS = {
        0.1, 0.05, 0.05, 0.05, 0.1, 0.3, 1, 2.2, 5, 8, 9, 8, 6, 5.5, 6, 6, 5.5, 5, 5.5, 6, 5, 3,
        1.2, 0.4
    };

    private static final double OUTAGES = 0.02;
    private static final double OUTAGE = 2.6;

    private final Chance chance;
    private final ZoneId zone;
    private final Instant now;

    Arrivals(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.now = now;
    }

    /** That many moments, in order, none in the future. */
    List<Instant> of(int count) {
        var today = now.atZone(zone).toLocalDate();
        var weights = new double[DAYS];
        for (var i = 0; i < DAYS; i++) {
            weights[i] = weight(today.minusDays(DAYS - 1L - i), i);
        }
        weights[DAYS - 1] *= passed(now.atZone(zone));
        var moments = new ArrayList<Instant>(count);
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var owed = 0.0;
        for (var i = 0; i < DAYS; i++) {
            owed += weights[i] / sum * count;
            var day = today.minusDays(DAYS - 1L - i);
            while (moments.size() < Math.round(owed)) {
                moments.add(moment(day));
            }
        }
        Collections.sort(moments);
        return moments;
    }

    private double weight(LocalDate day, int index) {
        var growth = 0.65 + 0.7 * index / DAYS;
        var weekday = WEEK[day.getDayOfWeek().getValue() - 1];
        var noise = chance.between(0.85, 1.15);
        return growth * weekday * noise * (chance.of(OUTAGES) ? OUTAGE : 1);
    }

    /** The share of a day's calls that have come by this hour. */
    private static double passed(ZonedDateTime moment) {
        var before = 0.0;
        var all = 0.0;
        for (var hour = 0; hour < HOURS.length; hour++) {
            all += HOURS[hour];
            if (hour < moment.getHour()) {
                before += HOURS[hour];
            } else if (hour == moment.getHour()) {
                before += HOURS[hour] * moment.getMinute() / 60.0;
            }
        }
        return Math.max(before / all, 0.001);
    }

    private Instant moment(LocalDate day) {
        for (var tries = 0; tries < 100; tries++) {
            var moment =
                    day.atStartOfDay(zone)
                            .plusHours(chance.weighted(HOURS))
                            .plusSeconds(chance.upTo(3_600))
                            .toInstant();
            if (moment.isBefore(now)) {
                return moment;
            }
        }
        return now.minus(Duration.ofSeconds(1L + chance.upTo(300)));
    }
}
