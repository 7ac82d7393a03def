package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookError;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.DomainException;
import java.util.Map;

/**
 * Makes a webhook, which is told what happens from then on. A name is used once, so a repeated call
 * makes no second one; its secret is given out this once.
 */
@UseCase
public final class AddWebhook {

    /** The secret is not shown again. */
    public record Made(Webhook webhook, String secret) {

        @Override
        public String toString() {
            return "Made[" + webhook.id() + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final WebhookRepository webhooks;
    private final WebhookDesk desk;
    private final Origin origin;

    public AddWebhook(
            UnitOfWork unitOfWork, WebhookRepository webhooks, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.desk = desk;
        this.origin = origin;
    }

    public Made execute(Actor actor, WebhookWish wish) {
        WebhookDesk.require(actor);
        var owner = actor.requirePerson().id();
        desk.requireAllowed(wish.address());
        var webhook = wish.of(new WebhookId(origin.newId()), owner, 0);
        var secret = desk.freshSecret();
        return unitOfWork.perform(() -> {
            if (webhooks.count() >= Webhook.MOST) {
                throw new DomainException(new WebhookError.TooMany(Webhook.MOST));
            }
            if (!webhooks.add(webhook, desk.seal(webhook.id(), secret), origin.now())) {
                throw WebhookDesk.nameTaken();
            }
            origin.activity()
                    .record(
                            actor,
                            "webhook.add",
                            WebhookDesk.subject(webhook),
                            Map.of(),
                            WebhookDesk.facts(webhook));
            return new Made(desk.found(webhook.id()), secret);
        });
    }
}
