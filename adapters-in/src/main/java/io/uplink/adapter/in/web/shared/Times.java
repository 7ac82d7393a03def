package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.TemplateData;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Moments and durations as the reader of the page reads them; for the tag {@code when}. */
@RequestScoped
@TemplateData
@Named("times")
public class Times {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NOTED = Pattern.compile(DAY + "T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final InstantSource clock;
    private final Reader reader;
    private final ZoneId zone;

    Times(InstantSource clock, Reader reader, Config config) {
        this.clock = clock;
        this.reader = reader;
        this.zone = config.getValue("uplink.zone", ZoneId.class);
    }

    public ZoneId zone() {
        return zone;
    }

    /** In full, with the zone: {@code 24 Nov 2026, 10:41 EAT}. */
    public String exact(Instant moment) {
        return format("d MMM uuuu, HH:mm z", moment);
    }

    /** A moment or a day as it was noted for machines, in full; anything else as it is. */
    public String readable(String noted) {
        try {
            if (NOTED.matcher(noted).matches()) {
                return exact(Instant.parse(noted));
            }
            return DAY.matcher(noted).matches() ? day(LocalDate.parse(noted)) : noted;
        } catch (DateTimeException looksLikeOne) {
            return noted;
        }
    }

    /** {@code 24 Nov 2026}. */
    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", reader.language().locale()).format(day);
    }

    /** Within a day how far away, later the day: {@code 3 h}, {@code 12 Aug}. */
    public String near(Instant moment) {
        var distance = Duration.between(moment, clock.instant()).abs();
        if (distance.compareTo(Duration.ofDays(1)) < 0) {
            return span(distance.toSeconds() < 1 ? Duration.ofSeconds(1) : distance);
        }
        return distance.compareTo(Duration.ofDays(300)) < 0
                ? format("d MMM", moment)
                : format("d MMM uuuu", moment);
    }

    /** How long ago. */
    public String since(Instant moment) {
        return span(Duration.between(moment, clock.instant()).abs());
    }

    /** How long a machine took, for which a second is long: {@code 71 ms}. */
    public String took(Duration duration) {
        return duration.toSeconds() < 1 ? duration.toMillis() + " ms" : span(duration);
    }

    /** In its largest unit, or the two largest for hours: {@code 12 s}, {@code 3 h 5 m}. */
    public String span(Duration duration) {
        return span(duration, reader.language());
    }

    /** The same for readers who are not of this call. */
    public static String span(Duration duration, Language language) {
        var swahili = language == Language.SWAHILI;
        if (duration.toMinutes() < 1) {
            return duration.toSeconds() + (swahili ? " sek" : " s");
        }
        if (duration.toHours() < 1) {
            return duration.toMinutes() + (swahili ? " dk" : " m");
        }
        if (duration.toDays() < 1) {
            var minutes = duration.toMinutesPart();
            var hours = swahili ? "saa " + duration.toHours() : duration.toHours() + " h";
            return minutes == 0 ? hours : hours + " " + minutes + (swahili ? " dk" : " m");
        }
        return swahili ? "siku " + duration.toDays() : duration.toDays() + " d";
    }

    /** Working time, which knows no days: {@code 24 h}, {@code 1 h 30 m}. */
    public String work(Duration duration) {
        if (duration.toDays() < 1) {
            return span(duration);
        }
        var swahili = reader.language() == Language.SWAHILI;
        var hours = swahili ? "saa " + duration.toHours() : duration.toHours() + " h";
        var minutes = duration.toMinutesPart();
        return minutes == 0 ? hours : hours + " " + minutes + (swahili ? " dk" : " m");
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, reader.language().locale())
                .format(moment.atZone(zone));
    }
}
