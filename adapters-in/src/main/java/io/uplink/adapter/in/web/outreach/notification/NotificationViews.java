package io.uplink.adapter.in.web.outreach.notification;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.application.outreach.notification.port.NotificationQueries.Row;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Notifications in the reader's words. */
public final class NotificationViews {

    /**
     * One line of the list.
     *
     * @param tone of the icon: bad, warn or empty
     * @param path of what it is about
     */
    @TemplateData
    public record Line(
            UUID id,
            String icon,
            String tone,
            String text,
            String reference,
            String title,
            String path,
            Instant at,
            boolean unread) {}

    /** One kind that may be chosen. */
    @TemplateData
    public record Choice(String code, String text, boolean wanted) {}

    private final NotificationMessages words;

    NotificationViews(Language language) {
        words =
                MessageBundles.get(
                        NotificationMessages.class, Localized.Literal.of(language.code()));
    }

    Line line(Row row) {
        return new Line(
                row.id(),
                icon(row.kind()),
                tone(row.kind()),
                text(row),
                row.reference(),
                row.title(),
                path(row),
                row.at(),
                row.readAt().isEmpty());
    }

    /**
     * Where it leads: to the message if there is one, else to the ticket; to the day, or the lead.
     */
    static String path(Row row) {
        if (row.kind() == NotificationKind.UNPROVEN_DAY) {
            return "/mpesa/proof";
        }
        if (row.kind() == NotificationKind.LEAD_DUE) {
            return row.entry().map(lead -> "/leads/" + lead).orElse("/leads");
        }
        return row.summary()
                .map(about -> "/reports/daily?branch=" + about.branch() + "&day=" + about.day())
                .orElseGet(() ->
                        row.ticket().map(ticket -> "/tickets/" + ticket).orElse("/notifications")
                                + row.entry().map(entry -> "#e-" + entry).orElse(""));
    }

    List<Choice> choices(Set<NotificationKind> wanted) {
        return Arrays.stream(NotificationKind.values())
                .map(kind -> new Choice(kind.code(), when(kind), wanted.contains(kind)))
                .toList();
    }

    private static String icon(NotificationKind kind) {
        return switch (kind) {
            case ASSIGNED -> "user-check";
            case TEAM_ASSIGNED -> "users-group";
            case CUSTOMER_REPLIED -> "message-circle";
            case MENTIONED -> "at";
            case SLA_WARNED -> "alert-triangle";
            case SLA_BREACHED -> "alert-circle";
            case ESCALATED -> "arrow-big-up-line";
            case REOPENED -> "rotate-clockwise";
            case DAILY_SUMMARY -> "calendar-stats";
            case UNPROVEN_DAY -> "checkup-list";
            case LEAD_DUE -> "user-question";
        };
    }

    private static String tone(NotificationKind kind) {
        return switch (kind) {
            case SLA_BREACHED, ESCALATED -> "bad";
            case SLA_WARNED, REOPENED, UNPROVEN_DAY -> "warn";
            case ASSIGNED, TEAM_ASSIGNED, CUSTOMER_REPLIED, MENTIONED, DAILY_SUMMARY, LEAD_DUE ->
                    "";
        };
    }

    private String text(Row row) {
        return switch (row.kind()) {
            case ASSIGNED -> by(row, words.assigned(), words::assignedBy);
            case TEAM_ASSIGNED -> by(row, words.teamAssigned(), words::teamAssignedBy);
            case CUSTOMER_REPLIED -> by(row, words.customerReplied(), words::customerRepliedBy);
            case MENTIONED -> by(row, words.mentioned(), words::mentionedBy);
            case SLA_WARNED -> words.slaWarned();
            case SLA_BREACHED -> words.slaBreached();
            case ESCALATED -> by(row, words.escalated(), words::escalatedBy);
            case REOPENED -> by(row, words.reopened(), words::reopenedBy);
            case DAILY_SUMMARY -> words.dailySummary();
            case UNPROVEN_DAY -> words.unprovenDay();
            case LEAD_DUE -> words.leadDue();
        };
    }

    private static String by(Row row, String plain, UnaryOperator<String> named) {
        return row.byName().isEmpty() ? plain : named.apply(row.byName());
    }

    private String when(NotificationKind kind) {
        return switch (kind) {
            case ASSIGNED -> words.whenAssigned();
            case TEAM_ASSIGNED -> words.whenTeamAssigned();
            case CUSTOMER_REPLIED -> words.whenCustomerReplied();
            case MENTIONED -> words.whenMentioned();
            case SLA_WARNED -> words.whenSlaWarned();
            case SLA_BREACHED -> words.whenSlaBreached();
            case ESCALATED -> words.whenEscalated();
            case REOPENED -> words.whenReopened();
            case DAILY_SUMMARY -> words.whenDailySummary();
            case UNPROVEN_DAY -> words.whenUnprovenDay();
            case LEAD_DUE -> words.whenLeadDue();
        };
    }
}
