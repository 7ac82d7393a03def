package io.uplink.domain.platform.webhook;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A place of somebody else's that is told what happens here.
 *
 * @param topics what it is told, one at least
 * @param active whether it is told at all; switched off by itself after days of failures
 * @param owner who made it or changed it last, and is told when it is switched off
 * @param version 0 if never stored
 */
public record Webhook(
        WebhookId id,
        String name,
        WebhookAddress address,
        Set<WebhookTopic> topics,
        boolean active,
        PersonId owner,
        long version) {

    /** Each event is stored once for each of them. */
    public static final int MOST = 20;

    private static final int MOST_NAME = 60;

    public Webhook {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), MOST_NAME);
        if (topics.isEmpty() || topics.contains(WebhookTopic.WEBHOOK_TEST)) {
            faults.add("events", topics.isEmpty() ? "required" : "choice.unknown");
        }
        faults.refuse();
        topics = Set.copyOf(EnumSet.copyOf(topics));
    }

    /** The same, no longer told anything. */
    public Webhook switchedOff() {
        return new Webhook(id, name, address, topics, false, owner, version);
    }
}
