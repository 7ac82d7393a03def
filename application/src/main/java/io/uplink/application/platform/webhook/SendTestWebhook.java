package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Fresh;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends something harmless, on one's own wish, so that one sees whether it arrives. */
@UseCase
public final class SendTestWebhook {

    private final UnitOfWork unitOfWork;
    private final WebhookDeliveries deliveries;
    private final WebhookDesk desk;
    private final Origin origin;

    public SendTestWebhook(
            UnitOfWork unitOfWork, WebhookDeliveries deliveries, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.deliveries = deliveries;
        this.desk = desk;
        this.origin = origin;
    }

    /** The delivery; the one that waits already, if there is one. */
    public UUID execute(Actor actor, WebhookId id) {
        WebhookDesk.require(actor);
        return unitOfWork.perform(() -> {
            var webhook = desk.found(id);
            var waiting = deliveries.waitingTest(id);
            if (waiting.isPresent()) {
                return waiting.get();
            }
            var now = origin.now();
            var delivery = origin.newId();
            deliveries.add(
                    List.of(
                            new Fresh(
                                    delivery,
                                    id,
                                    WebhookTopic.WEBHOOK_TEST,
                                    id.value(),
                                    Map.of("webhook", id.toString()),
                                    now,
                                    now)));
            origin.activity()
                    .record(
                            actor,
                            "webhook.send-test",
                            WebhookDesk.subject(webhook),
                            Map.of(),
                            Map.of("delivery", delivery.toString()));
            return delivery;
        });
    }
}
