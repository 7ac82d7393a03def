package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** States, categories and deadlines of complaints in words. */
record ComplaintWords(ComplaintMessages messages, Language language, ZoneId zone, Instant now) {

    /** A value to choose. */
    @TemplateData
    public record Option(String value, String text, boolean chosen) {}

    /** A state in words; {@code tone} is a class of the style sheet. */
    @TemplateData
    public record State(String code, String text, String tone, String icon) {}

    /**
     * How much time is left.
     *
     * @param tone {@code bad} if late, {@code warn} if soon, else empty
     * @param icon of Tabler, without its prefix
     */
    @TemplateData
    public record Due(String text, String tone, String icon, String day) {}

    static ComplaintWords of(Language language, ZoneId zone, Instant now) {
        return new ComplaintWords(in(language), language, zone, now);
    }

    /** The bundle of a language; English is the one without a name. */
    static ComplaintMessages in(Language language) {
        return language == Language.ENGLISH
                ? MessageBundles.get(ComplaintMessages.class)
                : MessageBundles.get(
                        ComplaintMessages.class, Localized.Literal.of(language.code()));
    }

    State state(ComplaintState.Kind state) {
        return switch (state) {
            case RECEIVED -> new State(state.code(), messages.received(), "warn", "inbox");
            case ACKNOWLEDGED -> new State(state.code(), messages.acknowledged(), "", "eye");
            case UNDER_REVIEW -> new State(state.code(), messages.underReview(), "", "search");
            case APPROVED -> new State(state.code(), messages.approved(), "ok", "check");
            case REJECTED -> new State(state.code(), messages.rejected(), "", "x");
            case CONVERTED -> new State(state.code(), messages.converted(), "ok", "ticket");
            case RESOLVED -> new State(state.code(), messages.resolved(), "ok", "circle-check");
        };
    }

    String category(ComplaintCategory category) {
        return category(messages, category);
    }

    private static String category(ComplaintMessages messages, ComplaintCategory category) {
        return switch (category) {
            case CONNECTIVITY -> messages.connectivity();
            case SPEED -> messages.speed();
            case BILLING -> messages.billing();
            case EQUIPMENT -> messages.equipment();
            case SERVICE -> messages.service();
            case OTHER -> messages.other();
        };
    }

    static List<Option> categories(ComplaintMessages messages, String chosen) {
        return Arrays.stream(ComplaintCategory.values())
                .map(it -> new Option(it.code(), category(messages, it), it.code().equals(chosen)))
                .toList();
    }

    List<Option> states(String chosen) {
        return Arrays.stream(ComplaintState.Kind.values())
                .map(it -> new Option(it.code(), state(it).text(), it.code().equals(chosen)))
                .toList();
    }

    Due due(Deadlines deadlines) {
        var day = lastDay(deadlines.resolveBy());
        if (deadlines.settledAt().isPresent()) {
            return deadlines.missed()
                    ? new Due(messages.tooLate(), "", "clock-exclamation", day)
                    : new Due(messages.inTime(), "", "circle-check", day);
        }
        if (!now.isBefore(deadlines.resolveBy())) {
            var days = Math.max(1, -daysTo(deadlines.resolveBy()));
            var text = days == 1 ? messages.oneDayLate() : messages.daysLate(days);
            return new Due(text, "bad", "alert-circle", day);
        }
        if (deadlines.acknowledgedAt().isEmpty() && !now.isBefore(deadlines.acknowledgeBy())) {
            return new Due(messages.notSeenInTime(), "bad", "alert-circle", day);
        }
        var days = daysTo(deadlines.resolveBy());
        var text =
                days == 0
                        ? messages.lastDay()
                        : days == 1 ? messages.oneDayLeft() : messages.daysLeft(days);
        var soon = !now.isBefore(deadlines.warnAt());
        return new Due(text, soon ? "warn" : "", soon ? "clock-exclamation" : "clock", day);
    }

    /** A deadline is the end of a day, which people know by that day. */
    String lastDay(Instant deadline) {
        return day(deadline.minusMillis(1));
    }

    String day(Instant moment) {
        return format("d MMM uuuu", moment);
    }

    String dayAndTime(Instant moment) {
        return format("d MMM uuuu, HH:mm", moment);
    }

    /** Whole days from today to the last one; negative behind it. */
    private long daysTo(Instant deadline) {
        return ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), deadline.minusMillis(1).atZone(zone).toLocalDate());
    }

    String happening(String kind, boolean ours) {
        return switch (kind) {
            case "received" -> messages.evReceived();
            case "acknowledged" -> messages.evAcknowledged();
            case "review-started" -> messages.evReviewStarted();
            case "approved" -> messages.evApproved();
            case "rejected" -> messages.evRejected();
            case "converted" -> messages.evConverted();
            case "resolved" -> messages.evResolved();
            case "reopened" -> messages.evReopened();
            case "appealed" -> ours ? messages.evAppealedThem() : messages.evAppealed();
            case "due-soon" -> messages.evDueSoon();
            case "acknowledgement-missed" -> messages.evAcknowledgementMissed();
            case "resolution-missed" -> messages.evResolutionMissed();
            case "note" -> messages.evNote();
            default -> kind;
        };
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment.atZone(zone));
    }
}
