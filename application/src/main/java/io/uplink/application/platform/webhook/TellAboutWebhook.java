package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookNotices;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.webhook.WebhookEvent;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/** Tells who made a webhook that it was switched off. */
@Part
public final class TellAboutWebhook implements EventHandler {

    private final WebhookNotices notices;

    public TellAboutWebhook(WebhookNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "platform.webhook-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("webhook.switched-off");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof WebhookEvent.SwitchedOff off) {
            notices.switchedOff(eventId, off.owner(), off.name());
        }
    }
}
