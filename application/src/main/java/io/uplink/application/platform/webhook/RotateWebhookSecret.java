package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a webhook another secret. For a day deliveries are signed with both, so that the far side
 * can change over without missing any.
 */
@UseCase
public final class RotateWebhookSecret {

    static final Duration BOTH_COUNT = Duration.ofDays(1);

    /** Which, as it was looked at: sent twice it changes the secret once. */
    public record Input(WebhookId id, Optional<Version> seen) {}

    /** The secret is not shown again. */
    public record Rotated(Webhook webhook, String secret, Instant oldUntil) {

        @Override
        public String toString() {
            return "Rotated[" + webhook.id() + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final WebhookRepository webhooks;
    private final WebhookDesk desk;
    private final Origin origin;

    public RotateWebhookSecret(
            UnitOfWork unitOfWork, WebhookRepository webhooks, WebhookDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.desk = desk;
        this.origin = origin;
    }

    public Rotated execute(Actor actor, Input input) {
        WebhookDesk.require(actor);
        var secret = desk.freshSecret();
        var oldUntil = origin.now().plus(BOTH_COUNT);
        return unitOfWork.perform(() -> {
            var webhook = desk.found(input.id());
            Version.requireSame(input.seen(), webhook.version());
            webhooks.rotate(webhook, desk.seal(webhook.id(), secret), oldUntil);
            origin.activity()
                    .record(
                            actor,
                            "webhook.rotate-secret",
                            WebhookDesk.subject(webhook),
                            Map.of(),
                            Map.of("oldUntil", oldUntil.toString()));
            return new Rotated(desk.found(webhook.id()), secret, oldUntil);
        });
    }
}
