package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Takes a webhook away, with what was still to be sent there. */
@UseCase
public final class RemoveWebhook {

    /** Which, as it was looked at. */
    public record Input(WebhookId id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final WebhookRepository webhooks;
    private final WebhookDesk desk;
    private final Origin origin;

    public RemoveWebhook(
            UnitOfWork unitOfWork, WebhookRepository webhooks, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.desk = desk;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        WebhookDesk.require(actor);
        unitOfWork.run(() -> {
            var webhook = desk.found(input.id());
            Version.requireSame(input.seen(), webhook.version());
            webhooks.remove(webhook);
            origin.activity()
                    .record(
                            actor,
                            "webhook.remove",
                            WebhookDesk.subject(webhook),
                            WebhookDesk.facts(webhook),
                            Map.of());
        });
    }
}
