package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Changes a webhook, or switches it on or off; what waits goes to where it points then. */
@UseCase
public final class EditWebhook {

    /** All of it, and the version that was looked at. */
    public record Input(WebhookId id, WebhookWish wish, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final WebhookRepository webhooks;
    private final WebhookDesk desk;
    private final Origin origin;

    public EditWebhook(
            UnitOfWork unitOfWork, WebhookRepository webhooks, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.desk = desk;
        this.origin = origin;
    }

    public Webhook execute(Actor actor, Input input) {
        WebhookDesk.require(actor);
        var owner = actor.requirePerson().id();
        desk.requireAllowed(input.wish().address());
        return unitOfWork.perform(() -> {
            var before = desk.found(input.id());
            if (before.equals(input.wish().of(before.id(), before.owner(), before.version()))) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var after = input.wish().of(before.id(), owner, before.version());
            if (!webhooks.save(after)) {
                throw WebhookDesk.nameTaken();
            }
            origin.activity()
                    .record(
                            actor,
                            "webhook.edit",
                            WebhookDesk.subject(after),
                            WebhookDesk.facts(before),
                            WebhookDesk.facts(after));
            return desk.found(after.id());
        });
    }
}
