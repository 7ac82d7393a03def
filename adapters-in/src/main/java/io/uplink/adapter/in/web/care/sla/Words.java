package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Times, days and names as one reader reads them. */
record Words(Language language) {

    String working(Duration time) {
        var hours = time.toHours();
        var minutes = time.toMinutesPart();
        return switch (language) {
            case ENGLISH ->
                    hours == 0
                            ? minutes + " m"
                            : minutes == 0 ? hours + " h" : hours + " h " + minutes + " m";
            case SWAHILI ->
                    hours == 0
                            ? "dk " + minutes
                            : minutes == 0 ? "saa " + hours : "saa " + hours + " dk " + minutes;
        };
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", language.locale())
                .format(at.atZone(zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", language.locale()).format(day);
    }

    String dayOfAnyYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale()).format(MonthDay.from(day));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    String priority(Priority priority) {
        return switch (priority) {
            case LOW -> messages().low();
            case MEDIUM -> messages().medium();
            case HIGH -> messages().high();
            case CRITICAL -> messages().critical();
        };
    }

    String label(SlaQueries.Label label) {
        return language == Language.SWAHILI ? label.swahili() : label.english();
    }

    String reason(PendingReason reason) {
        return switch (reason) {
            case CUSTOMER -> messages().customer();
            case THIRD_PARTY -> messages().thirdParty();
            case PARTS -> messages().parts();
            case SCHEDULED -> messages().scheduled();
        };
    }

    SlaMessages messages() {
        return MessageBundles.get(SlaMessages.class, Localized.Literal.of(language.code()));
    }
}
