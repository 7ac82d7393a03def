package io.uplink.application.outreach.message;

import io.uplink.domain.insight.daily.DailyEvent.Summarised;
import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.insight.daily.DailySummary.Resolver;
import io.uplink.domain.shared.Language;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A branch's day in one language, as short as a text message wants it. */
final class SummaryWords {

    private final Summarised summary;
    private final boolean swahili;
    private final Locale locale;

    SummaryWords(Summarised summary, Language language) {
        this.summary = summary;
        this.swahili = language == Language.SWAHILI;
        this.locale = language.locale();
    }

    /** {@code 24 Nov 18:00}. */
    String when() {
        var day = DateTimeFormatter.ofPattern("d MMM", locale).format(summary.day());
        return "%s %02d:00".formatted(day, summary.hour());
    }

    /** How many of what. */
    String counts() {
        var counts = summary.counts();
        var text =
                swahili
                        ? "Wazi %d, kazini %d, zinasubiri %d. Mpya %d, zimetatuliwa %d."
                        : "Open %d, in progress %d, pending %d. New %d, resolved %d.";
        return text.formatted(
                counts.open(),
                counts.inProgress(),
                counts.pending(),
                counts.opened(),
                counts.resolved());
    }

    /** And which wait, and who resolved most. */
    String whole() {
        return counts() + missed() + urgent() + resolvers();
    }

    private String missed() {
        var missed = summary.counts().missed();
        return missed == 0 ? "" : (swahili ? " SLA %d." : " SLA missed %d.").formatted(missed);
    }

    private String urgent() {
        if (summary.urgent().isEmpty()) {
            return "";
        }
        var named = summary.urgent().stream().map(this::aged).collect(Collectors.joining(", "));
        var more =
                summary.moreUrgent() == 0
                        ? ""
                        : (swahili ? " na %d zaidi" : " and %d more")
                                .formatted(summary.moreUrgent());
        return (swahili ? " Haraka: " : " Urgent: ") + named + more + ".";
    }

    private String aged(Aged ticket) {
        return ticket.number() + (swahili ? " siku " + ticket.days() : " " + ticket.days() + " d");
    }

    private String resolvers() {
        if (summary.resolvers().isEmpty()) {
            return "";
        }
        var named =
                summary.resolvers().stream()
                        .map(SummaryWords::resolver)
                        .collect(Collectors.joining(", "));
        return (swahili ? " Waliotatua: " : " Resolved by ") + named + ".";
    }

    private static String resolver(Resolver one) {
        return one.name().strip().split("\\s+", 2)[0] + " " + one.resolved();
    }
}
