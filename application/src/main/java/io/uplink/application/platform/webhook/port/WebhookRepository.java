package io.uplink.application.platform.webhook.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps webhooks. All of it happens in the caller's unit of work. */
public interface WebhookRepository {

    /** How many there are. */
    int count();

    Optional<Webhook> find(WebhookId id);

    /** Those that are on and told any of these. */
    List<Webhook> listening(Set<WebhookTopic> topics);

    /**
     * Stores a new one with what its deliveries are signed with.
     *
     * @return false if another has the name
     */
    boolean add(Webhook webhook, Sealed secret, Instant now);

    /**
     * Stores it if it is still at the version it was loaded with, else refuses as stale. One that
     * is switched on starts without its failures.
     *
     * @return false if another has the name
     */
    boolean save(Webhook webhook);

    /** Takes it away with its deliveries. */
    void remove(Webhook webhook);

    /**
     * Signs with another secret from now on, and with the present one besides until then; raises
     * the version, or refuses as stale.
     */
    void rotate(Webhook webhook, Sealed fresh, Instant oldUntil);

    /** Something arrived. */
    void markReached(WebhookId id);

    /** Something did not arrive; how it stands now. Empty if the webhook is gone. */
    Optional<WebhookHealth> markFailed(WebhookId id, Instant now);
}
