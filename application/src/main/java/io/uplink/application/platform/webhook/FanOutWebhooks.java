package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Fresh;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stores a delivery for each webhook that is told what happened. It stays inside the database and
 * so happens once; sending is another's work.
 */
@Part
public final class FanOutWebhooks implements EventHandler {

    private static final Set<String> WANTED =
            Set.of(
                    "ticket.opened",
                    "ticket.assigned",
                    "ticket.replied",
                    "ticket.progressed",
                    "ticket.pending",
                    "ticket.resumed",
                    "ticket.resolved",
                    "ticket.closed",
                    "ticket.reopened",
                    "ticket.escalated",
                    "ticket.priority-changed",
                    "ticket.rated",
                    "complaint.received",
                    "complaint.approved",
                    "complaint.rejected",
                    "complaint.resolved");

    private final WebhookRepository webhooks;
    private final WebhookDeliveries deliveries;
    private final Origin origin;

    public FanOutWebhooks(WebhookRepository webhooks, WebhookDeliveries deliveries, Origin origin) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.origin = origin;
    }

    @Override
    public String name() {
        return "platform.webhooks";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        var told = PublicPayload.of(event);
        if (told.isEmpty()) {
            return;
        }
        var now = origin.now();
        var fresh = new ArrayList<Fresh>();
        for (var webhook : webhooks.listening(told.keySet())) {
            fresh.addAll(of(webhook, event, told, now));
        }
        if (!fresh.isEmpty()) {
            deliveries.add(fresh);
        }
    }

    private List<Fresh> of(
            Webhook webhook,
            DomainEvent event,
            Map<WebhookTopic, Map<String, Object>> told,
            Instant now) {
        return told.entrySet().stream()
                .filter(one -> webhook.topics().contains(one.getKey()))
                .map(one ->
                        new Fresh(
                                origin.newId(),
                                webhook.id(),
                                one.getKey(),
                                event.subject(),
                                one.getValue(),
                                event.occurredAt(),
                                now))
                .collect(Collectors.toList());
    }
}
