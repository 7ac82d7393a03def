package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Kept;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Line;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Option;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Sent;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.platform.webhook.ShowWebhook;
import io.uplink.application.platform.webhook.port.WebhookQueries;
import io.uplink.domain.platform.webhook.WebhookTopic;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Webhooks in the reader's words. */
@RequestScoped
class WebhookWords {

    private final Reader reader;

    WebhookWords(Reader reader) {
        this.reader = reader;
    }

    WebhookMessages messages() {
        return MessageBundles.get(
                WebhookMessages.class, Localized.Literal.of(reader.language().code()));
    }

    List<Option> events(WebhookForm form) {
        return WebhookTopic.offered().stream()
                .map(topic -> new Option(topic.code(), name(topic), form.has(topic.code())))
                .toList();
    }

    Line line(WebhookQueries.Line line) {
        var webhook = line.webhook();
        return new Line(
                webhook.id().value(),
                webhook.name(),
                webhook.address().origin(),
                webhook.topics().stream()
                        .sorted()
                        .map(this::name)
                        .collect(Collectors.joining(", ")),
                webhook.active(),
                line.health().since().orElse(null),
                line.waiting(),
                line.dead());
    }

    Kept kept(ShowWebhook.Shown shown) {
        var line = shown.line();
        return new Kept(
                line.webhook().id().value(),
                line.webhook().active(),
                line.health().failures(),
                line.health().since().orElse(null),
                line.oldUntil().orElse(null),
                shown.deliveries().items().stream().map(this::sent).toList(),
                shown.deliveries().previous().orElse(""),
                shown.deliveries().next().orElse(""));
    }

    private Sent sent(WebhookQueries.Row row) {
        return new Sent(
                row.id(),
                name(row.topic()),
                row.state().name().toLowerCase(Locale.ROOT),
                row.attempts(),
                row.createdAt(),
                row.nextAt().orElse(null),
                row.triedAt().orElse(null),
                row.status().orElse(0),
                row.said());
    }

    private String name(WebhookTopic topic) {
        var words = messages();
        return switch (topic) {
            case TICKET_OPENED -> words.ticketOpened();
            case TICKET_ASSIGNED -> words.ticketAssigned();
            case TICKET_REPLIED -> words.ticketReplied();
            case TICKET_STATE_CHANGED -> words.ticketStateChanged();
            case TICKET_PRIORITY_CHANGED -> words.ticketPriorityChanged();
            case TICKET_ESCALATED -> words.ticketEscalated();
            case TICKET_RESOLVED -> words.ticketResolved();
            case TICKET_REOPENED -> words.ticketReopened();
            case TICKET_CLOSED -> words.ticketClosed();
            case TICKET_RATED -> words.ticketRated();
            case COMPLAINT_RECEIVED -> words.complaintReceived();
            case COMPLAINT_APPROVED -> words.complaintApproved();
            case COMPLAINT_REJECTED -> words.complaintRejected();
            case COMPLAINT_RESOLVED -> words.complaintResolved();
            case WEBHOOK_TEST -> words.test();
        };
    }
}
