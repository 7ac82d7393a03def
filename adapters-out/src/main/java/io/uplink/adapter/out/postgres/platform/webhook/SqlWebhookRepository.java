package io.uplink.adapter.out.postgres.platform.webhook;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Webhooks as rows. */
@ApplicationScoped
class SqlWebhookRepository implements WebhookRepository {

    private static final String SELECT = "select " + WebhookRow.COLUMNS + " from webhook w";

    private static final String INSERT =
            """
            insert into webhook (id, name, url, topics, active, owner_id, secret, version,
                                 created_at)
            values ($1, $2, $3, cast(cast($4 as text) as text[]), $5, $6, $7, 1, $8)
            on conflict do nothing
            """;

    /** Switched on it starts without its failures. */
    private static final String UPDATE =
            """
            update webhook w
               set name = $2, url = $3, topics = cast(cast($4 as text) as text[]), active = $5,
                   owner_id = $6, version = w.version + 1,
                   failures = case when $5 and not w.active then 0 else w.failures end,
                   failing_since = case when $5 and not w.active then null
                                        else w.failing_since end
             where w.id = $1 and w.version = $7
            """;

    private static final String ROTATE =
            """
            update webhook
               set old_secret = secret, old_until = $3, secret = $2, version = version + 1
             where id = $1 and version = $4
            """;

    private static final String FAILED =
            """
            update webhook
               set failures = failures + 1, failing_since = coalesce(failing_since, $2)
             where id = $1
            returning failures, failing_since
            """;

    private final Statements statements;

    SqlWebhookRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int count() {
        return statements.list(Long.class, "select count(*) from webhook").getFirst().intValue();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return list(SELECT + " where w.id = $1", id.value()).stream().findFirst();
    }

    @Override
    public List<Webhook> listening(Set<WebhookTopic> topics) {
        return list(
                SELECT
                        + " where w.active and w.topics && cast(cast($1 as text) as text[])"
                        + " order by w.id limit "
                        + Webhook.MOST,
                WebhookRow.codes(topics));
    }

    private List<Webhook> list(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(WebhookRow::of)
                .toList();
    }

    @Override
    public boolean add(Webhook webhook, Sealed secret, Instant now) {
        return statements.change(
                        INSERT,
                        webhook.id().value(),
                        webhook.name(),
                        webhook.address().url(),
                        WebhookRow.codes(webhook.topics()),
                        webhook.active(),
                        webhook.owner().value(),
                        secret.bytes(),
                        now)
                == 1;
    }

    @Override
    public boolean save(Webhook webhook) {
        var taken =
                statements.list(
                        Long.class,
                        "select count(*) from webhook where lower(name) = lower($2) and id <> $1",
                        webhook.id().value(),
                        webhook.name());
        if (taken.getFirst() > 0) {
            return false;
        }
        requireChanged(
                statements.change(
                        UPDATE,
                        webhook.id().value(),
                        webhook.name(),
                        webhook.address().url(),
                        WebhookRow.codes(webhook.topics()),
                        webhook.active(),
                        webhook.owner().value(),
                        webhook.version()));
        return true;
    }

    @Override
    public void remove(Webhook webhook) {
        statements.change("delete from webhook where id = $1", webhook.id().value());
    }

    @Override
    public void rotate(Webhook webhook, Sealed fresh, Instant oldUntil) {
        requireChanged(
                statements.change(
                        ROTATE, webhook.id().value(), fresh.bytes(), oldUntil, webhook.version()));
    }

    private static void requireChanged(int rows) {
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void markReached(WebhookId id) {
        statements.change(
                "update webhook set failures = 0, failing_since = null"
                        + " where id = $1 and failures > 0",
                id.value());
    }

    @Override
    public Optional<WebhookHealth> markFailed(WebhookId id, Instant now) {
        return statements.list(Object[].class, FAILED, id.value(), now).stream()
                .map(row ->
                        new WebhookHealth(
                                ((Number) row[0]).intValue(),
                                Optional.of(((OffsetDateTime) row[1]).toInstant())))
                .findFirst();
    }
}
