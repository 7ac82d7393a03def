package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Moments, spans and names as the holder of a link reads them; the clock always has 24 hours. */
record LinkWords(LinkMessages messages, Language language, ZoneId zone, Instant now) {

    static LinkWords of(Language language, ZoneId zone, Instant now) {
        return new LinkWords(in(language), language, zone, now);
    }

    /** The bundle of a language; English is the one without a name. */
    static LinkMessages in(Language language) {
        return language == Language.ENGLISH
                ? MessageBundles.get(LinkMessages.class)
                : MessageBundles.get(LinkMessages.class, Localized.Literal.of(language.code()));
    }

    /** {@code today 14:30}, {@code Wed 25 Nov, 11:48}. */
    String at(Instant moment) {
        return isNear(moment)
                ? day(moment) + " " + clock(moment)
                : day(moment) + ", " + clock(moment);
    }

    /** The same at the start of a line. */
    String atCapital(Instant moment) {
        var text = at(moment);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code today at 13:10}. */
    String dayAt(Instant moment) {
        return messages.dayAt(day(moment), clock(moment));
    }

    /** {@code today by 14:30}. */
    String dayBy(Instant moment) {
        return messages.dayBy(day(moment), clock(moment));
    }

    /** {@code Sun 29 Nov 2026}. */
    String date(Instant moment) {
        return format("EEE d MMM uuuu", moment);
    }

    String clock(Instant moment) {
        return format("HH:mm", moment);
    }

    /** Roughly: {@code 2 h 10 min}, {@code 3 days}. */
    String span(Duration duration) {
        if (duration.toHours() >= 48) {
            return messages.days(duration.toDays());
        }
        if (duration.toHours() >= 24) {
            return messages.oneDay();
        }
        if (duration.toHours() == 0) {
            return messages.minutes(Math.max(1, duration.toMinutes()));
        }
        var minutes = duration.toMinutesPart();
        return minutes == 0
                ? messages.hours(duration.toHours())
                : messages.hours(duration.toHours()) + " " + messages.minutes(minutes);
    }

    String priority(Priority priority) {
        return switch (priority) {
            case LOW -> messages.low();
            case MEDIUM -> messages.medium();
            case HIGH -> messages.high();
            case CRITICAL -> messages.critical();
        };
    }

    String state(TicketState.Kind state) {
        return switch (state) {
            case OPEN -> messages.open();
            case IN_PROGRESS -> messages.inProgress();
            case PENDING -> messages.pending();
            case RESOLVED -> messages.resolved();
            case CLOSED -> messages.closed();
        };
    }

    String reason(PendingReason reason) {
        return switch (reason) {
            case CUSTOMER -> messages.forCustomer();
            case THIRD_PARTY -> messages.forThirdParty();
            case PARTS -> messages.forParts();
            case SCHEDULED -> messages.forVisit();
        };
    }

    static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    /** The first letters of the first two names. */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** As people in the country write it: {@code 0700 000 142}. */
    static String phone(PhoneNumber phone) {
        var spaced = phone.spaced();
        return spaced.startsWith("+254 ") ? "0" + spaced.substring(5) : spaced;
    }

    private boolean isNear(Instant moment) {
        var days = Math.abs(date(now, zone).toEpochDay() - date(moment, zone).toEpochDay());
        return days <= 1;
    }

    private String day(Instant moment) {
        var days = date(moment, zone).toEpochDay() - date(now, zone).toEpochDay();
        if (days == 0) {
            return messages.today();
        }
        if (days == 1) {
            return messages.tomorrow();
        }
        return days == -1 ? messages.yesterday() : format("EEE d MMM", moment);
    }

    private static LocalDate date(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment.atZone(zone));
    }
}
