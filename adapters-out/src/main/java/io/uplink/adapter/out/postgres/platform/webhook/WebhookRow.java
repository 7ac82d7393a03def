package io.uplink.adapter.out.postgres.platform.webhook;

import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.id.PersonId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A webhook as both clients of the database read it. */
final class WebhookRow {

    /** In the order that {@link #of} takes them; topics as one text, for both clients. */
    static final String COLUMNS =
            "w.id, w.name, w.url, array_to_string(w.topics, ' ') as topics, w.active, w.owner_id,"
                    + " w.version";

    private WebhookRow() {}

    static Webhook of(@Nullable Object... row) {
        return new Webhook(
                new WebhookId(value(UUID.class, row[0])),
                value(String.class, row[1]),
                new WebhookAddress(value(String.class, row[2])),
                topics(value(String.class, row[3])),
                value(Boolean.class, row[4]),
                new PersonId(value(UUID.class, row[5])),
                value(Long.class, row[6]));
    }

    /** A topic that a later release added is not known here, and is not told from here. */
    private static Set<WebhookTopic> topics(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(WebhookTopic::ofCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** In braces, as PostgreSQL writes a list; codes hold nothing that would need quotes. */
    static String codes(Collection<WebhookTopic> topics) {
        return topics.stream()
                .map(WebhookTopic::code)
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> T value(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}
