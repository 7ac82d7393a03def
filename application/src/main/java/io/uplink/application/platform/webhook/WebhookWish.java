package io.uplink.application.platform.webhook;

import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A webhook as somebody wants it. */
public record WebhookWish(
        String name, WebhookAddress address, Set<WebhookTopic> topics, boolean active) {

    private static final int MOST_NAME = 60;

    public WebhookWish {
        topics = Set.copyOf(topics);
    }

    /** From what was typed; all faults at once. */
    public static WebhookWish read(String name, String url, List<String> events, boolean active) {
        var faults = new Faults();
        var known = faults.text("name", Optional.of(name), MOST_NAME);
        var address = faults.collect(() -> WebhookAddress.parse("url", url));
        var topics = EnumSet.noneOf(WebhookTopic.class);
        for (var code : events) {
            WebhookTopic.ofCode(code)
                    .filter(WebhookTopic.offered()::contains)
                    .ifPresentOrElse(topics::add, () -> faults.add("events", "choice.unknown"));
        }
        if (events.isEmpty()) {
            faults.add("events", "required");
        }
        faults.refuse();
        return new WebhookWish(known, address.orElseThrow(), topics, active);
    }

    Webhook of(WebhookId id, PersonId owner, long version) {
        return new Webhook(id, name, address, topics, active, owner, version);
    }
}
