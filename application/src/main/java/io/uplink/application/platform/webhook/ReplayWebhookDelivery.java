package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.WebhookError;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.DomainException;
import java.util.Map;
import java.util.UUID;

/** Lets a delivery that was given up start anew, under the id that it had. */
@UseCase
public final class ReplayWebhookDelivery {

    /** Which of which webhook. */
    public record Input(WebhookId id, UUID delivery) {}

    private final UnitOfWork unitOfWork;
    private final WebhookDeliveries deliveries;
    private final WebhookDesk desk;
    private final Origin origin;

    public ReplayWebhookDelivery(
            UnitOfWork unitOfWork, WebhookDeliveries deliveries, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.deliveries = deliveries;
        this.desk = desk;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        WebhookDesk.require(actor);
        unitOfWork.run(() -> {
            var webhook = desk.found(input.id());
            if (!deliveries.replay(input.id(), input.delivery(), origin.now())) {
                throw new DomainException(new WebhookError.NotDead());
            }
            origin.activity()
                    .record(
                            actor,
                            "webhook.replay",
                            WebhookDesk.subject(webhook),
                            Map.of("state", "dead"),
                            Map.of("state", "waiting", "delivery", input.delivery().toString()));
        });
    }
}
