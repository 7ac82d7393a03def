package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookCaller;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookError;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import java.util.Map;
import java.util.stream.Collectors;

/** What the use cases of webhooks share. */
@Part
public final class WebhookDesk {

    /** What programs look for, and what looks for leaked secrets finds. */
    static final String MARK = "whsec_";

    private final WebhookRepository webhooks;
    private final WebhookCaller caller;
    private final Secrets secrets;

    public WebhookDesk(WebhookRepository webhooks, WebhookCaller caller, Secrets secrets) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.secrets = secrets;
    }

    /** Webhooks are the company's: they tell of all branches. */
    static void require(Actor actor) {
        actor.require(Permission.WEBHOOKS_MANAGE, Placement.company());
    }

    Webhook found(WebhookId id) {
        return webhooks.find(id)
                .orElseThrow(() -> new DomainException(new WebhookError.NoSuchWebhook()));
    }

    void requireAllowed(WebhookAddress address) {
        if (address.isPlain() && !caller.allowsPlain(address)) {
            throw Invalid.of("url", "webhook.address-plain");
        }
    }

    String freshSecret() {
        return MARK + secrets.newToken();
    }

    Sealed seal(WebhookId id, String secret) {
        return secrets.seal(purpose(id), secret);
    }

    String open(WebhookId id, Sealed sealed) {
        return secrets.open(purpose(id), sealed);
    }

    /** What a webhook's secrets are sealed for. */
    public static String purpose(WebhookId id) {
        return "webhook " + id;
    }

    static DomainException nameTaken() {
        return Invalid.of("name", "webhook.name-taken");
    }

    static Subject subject(Webhook webhook) {
        return new Subject("webhook", webhook.id().value(), webhook.name());
    }

    /** Of the address only the host: the rest may hold a word that lets in. */
    static Map<String, String> facts(Webhook webhook) {
        return Map.of(
                "name", webhook.name(),
                "host", webhook.address().origin(),
                "events", codes(webhook),
                "active", String.valueOf(webhook.active()));
    }

    private static String codes(Webhook webhook) {
        return webhook.topics().stream()
                .map(WebhookTopic::code)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
