package io.uplink.adapter.out.inprocess.platform.webhook;

import io.uplink.application.outreach.message.SendAccountNotice;
import io.uplink.application.platform.webhook.port.WebhookNotices;
import io.uplink.application.shared.Actor;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** By text message. */
@ApplicationScoped
class SmsWebhookNotices implements WebhookNotices {

    private static final Actor.Job WEBHOOKS = new Actor.Job("platform.webhook-notices");

    private final SendAccountNotice sendAccountNotice;

    SmsWebhookNotices(SendAccountNotice sendAccountNotice) {
        this.sendAccountNotice = sendAccountNotice;
    }

    @Override
    public void switchedOff(UUID event, PersonId owner, String name) {
        sendAccountNotice.execute(
                WEBHOOKS,
                new SendAccountNotice.Input(
                        event, owner, TemplateKey.WEBHOOK_OFF, Map.of(Placeholder.SUBJECT, name)));
    }
}
