package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.platform.webhook.WebhookWish;
import io.uplink.application.platform.webhook.port.WebhookQueries;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Webhooks as callers send and get them. */
final class WebhookBodies {

    private WebhookBodies() {}

    /** A webhook, all of it; {@code active} unless it says otherwise. */
    record WebhookBody(
            @Nullable String name,
            @Nullable String url,
            @Nullable List<String> events,
            @Nullable Boolean active) {

        WebhookWish read() {
            return WebhookWish.read(
                    Inputs.text(name),
                    Inputs.text(url),
                    Inputs.list(events),
                    Optional.ofNullable(active).orElse(true));
        }
    }

    /**
     * A webhook, without its secret.
     *
     * @param secret only in the answer that made it
     * @param oldSecretUntil until when deliveries are signed with the secret before, too
     * @param failures tries in a row that failed, the first of them at {@code failingSince}
     */
    @RegisterForReflection
    record WebhookView(
            UUID id,
            String name,
            String url,
            List<String> events,
            boolean active,
            long version,
            Optional<String> secret,
            Optional<Instant> oldSecretUntil,
            int failures,
            Optional<Instant> failingSince,
            long waiting,
            long dead) {

        static WebhookView of(WebhookQueries.Line line) {
            var webhook = line.webhook();
            return new WebhookView(
                    webhook.id().value(),
                    webhook.name(),
                    webhook.address().url(),
                    codes(webhook),
                    webhook.active(),
                    webhook.version(),
                    Optional.empty(),
                    line.oldUntil(),
                    line.health().failures(),
                    line.health().since(),
                    line.waiting(),
                    line.dead());
        }

        /** One that was just made or changed: of its deliveries nothing is said. */
        static WebhookView of(
                Webhook webhook, Optional<String> secret, Optional<Instant> oldUntil) {
            return new WebhookView(
                    webhook.id().value(),
                    webhook.name(),
                    webhook.address().url(),
                    codes(webhook),
                    webhook.active(),
                    webhook.version(),
                    secret,
                    oldUntil,
                    0,
                    Optional.empty(),
                    0,
                    0);
        }

        private static List<String> codes(Webhook webhook) {
            return webhook.topics().stream().map(WebhookTopic::code).sorted().toList();
        }

        @Override
        public String toString() {
            return "WebhookView[" + id + "]";
        }
    }

    /** What was or is to be sent; {@code said} are the first words of the answer. */
    @RegisterForReflection
    record DeliveryView(
            UUID id,
            String event,
            UUID subject,
            String state,
            int attempts,
            Instant createdAt,
            Optional<Instant> nextAt,
            Optional<Instant> triedAt,
            Optional<Integer> status,
            String said) {

        static DeliveryView of(WebhookQueries.Row row) {
            return new DeliveryView(
                    row.id(),
                    row.topic().code(),
                    row.subject(),
                    row.state().name().toLowerCase(Locale.ROOT),
                    row.attempts(),
                    row.createdAt(),
                    row.nextAt(),
                    row.triedAt(),
                    row.status(),
                    row.said());
        }
    }

    /** One page of them, the newest first. */
    @RegisterForReflection
    record DeliveriesView(
            List<DeliveryView> items, Optional<String> next, Optional<String> previous) {}

    /** The delivery to look for. */
    @RegisterForReflection
    record SentView(UUID delivery) {}

    /** What can be chosen; {@code version} is that of the payloads. */
    @RegisterForReflection
    record CatalogueView(int version, List<String> events) {}
}
