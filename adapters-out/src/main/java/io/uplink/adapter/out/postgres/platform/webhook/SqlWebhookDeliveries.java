package io.uplink.adapter.out.postgres.platform.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Notifications;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.Cut;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Deliveries in {@code webhook_delivery}, claimed as those of the outbox are. */
@ApplicationScoped
class SqlWebhookDeliveries implements WebhookDeliveries {

    private static final String CHANNEL = "webhook";
    private static final int MOST_SAID = 600;

    private static final String INSERT =
            """
            insert into webhook_delivery (id, webhook_id, topic, subject_id, body, state, next_at,
                                          created_at)
            select id, webhook, topic, subject, body, 'waiting', now, now
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as given (
                   id uuid, webhook uuid, topic text, subject uuid, body text, now timestamptz)
            on conflict (id) do nothing
            """;

    /** The oldest due of one webhook, as many as it has room for. */
    private static final String OLDEST =
            """
            select id from webhook_delivery
             where webhook_id = w.id and state = 'waiting' and next_at <= $1 %s
             order by next_at, id
             limit greatest(0, $4::int - (
                   select count(*) from webhook_delivery l
                    where l.webhook_id = w.id and l.lease_until > $1)::int)
            """;

    /** The lock decides between instances. Of one that is off what waits is not even looked at. */
    private static final String CLAIM =
            """
            with turn as (
                select d.id from webhook w cross join lateral (%1$s) d where w.active
                 union all
                select d.id from webhook w cross join lateral (%2$s) d where not w.active
            ), due as (
                select d.id
                  from webhook_delivery d join turn on turn.id = d.id
                 where d.state = 'waiting' and d.next_at <= $1
                 order by d.next_at, d.id
                 limit $2
                   for update of d skip locked
            )
            update webhook_delivery d
               set attempts = d.attempts + 1, next_at = $3, lease_until = $3
              from due, webhook w
             where d.id = due.id and w.id = d.webhook_id
            returning d.id, d.webhook_id, w.name, w.url, d.topic, d.body, d.attempts, w.secret,
                      case when w.old_until > $1 then w.old_secret end as old_secret
            """
                    .formatted(
                            OLDEST.formatted(""),
                            OLDEST.formatted(
                                    "and topic = '" + WebhookTopic.WEBHOOK_TEST.code() + "'"));

    private static final String HOLDS =
            """
            select 1 from webhook_delivery
             where id = $1 and attempts = $2 and state = 'waiting' for update
            """;

    private static final String SETTLE =
            """
            update webhook_delivery
               set state = $2, tried_at = $3, next_at = $4, status = $5, said = $6,
                   lease_until = null
             where id = $1
            """;

    private static final String REPLAY =
            """
            update webhook_delivery set state = 'waiting', attempts = 0, next_at = $3
             where id = $2 and webhook_id = $1 and state = 'dead'
            """;

    private static final String PRUNE =
            """
            delete from webhook_delivery
             where id in (select id from webhook_delivery where created_at < $1
                           order by created_at limit $2)
            """;

    private final Sql sql;
    private final Statements statements;
    private final Notifications notifications;

    SqlWebhookDeliveries(Sql sql, Statements statements, Notifications notifications) {
        this.sql = sql;
        this.statements = statements;
        this.notifications = notifications;
    }

    @Override
    public void add(List<Fresh> deliveries) {
        var rows = deliveries.stream().map(SqlWebhookDeliveries::given).toList();
        statements.change(INSERT, StoredJson.write(rows));
    }

    private static Given given(Fresh fresh) {
        return new Given(
                fresh.id(),
                fresh.webhook(),
                fresh.topic().code(),
                fresh.subject(),
                body(fresh),
                fresh.now());
    }

    /** What the far side gets, whole: it is signed as it is stored here. */
    static String body(Fresh fresh) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", fresh.id());
        body.put("event", fresh.topic().code());
        body.put("version", WebhookTopic.VERSION);
        body.put("occurredAt", fresh.occurredAt());
        body.put("data", fresh.data());
        return StoredJson.write(body);
    }

    @Override
    public List<Claimed> claim(int most, int mostOfOne, Instant now, Instant leaseUntil) {
        return sql.list(
                CLAIM,
                Tuple.of(Sql.at(now), most, Sql.at(leaseUntil), mostOfOne),
                SqlWebhookDeliveries::claimed);
    }

    private static Claimed claimed(Row row) {
        return new Claimed(
                row.getUUID("id"),
                new WebhookId(row.getUUID("webhook_id")),
                row.getString("name"),
                new WebhookAddress(row.getString("url")),
                WebhookTopic.ofCode(row.getString("topic")).orElseThrow(),
                row.getString("body"),
                row.getInteger("attempts"),
                new Sealed(row.getBuffer("secret").getBytes()),
                Optional.ofNullable(row.getBuffer("old_secret"))
                        .map(Buffer::getBytes)
                        .map(Sealed::new));
    }

    @Override
    public boolean holds(Claimed claimed) {
        return !statements.list(Object.class, HOLDS, claimed.id(), claimed.attempt()).isEmpty();
    }

    @Override
    public void settle(Claimed claimed, Settled settled) {
        statements.change(
                SETTLE,
                claimed.id(),
                settled.state().name().toLowerCase(Locale.ROOT),
                settled.at(),
                settled.nextAt().orElse(settled.at()),
                settled.status().orElse(null),
                kept(settled.said()));
    }

    /** PostgreSQL keeps no NUL. */
    private static String kept(String said) {
        return Cut.to(said.replace("\0", ""), MOST_SAID);
    }

    @Override
    public Optional<UUID> waitingTest(WebhookId webhook) {
        return statements
                .list(
                        UUID.class,
                        "select id from webhook_delivery where webhook_id = $1 and topic = $2"
                                + " and state = 'waiting' limit 1",
                        webhook.value(),
                        WebhookTopic.WEBHOOK_TEST.code())
                .stream()
                .findFirst();
    }

    @Override
    public boolean replay(WebhookId webhook, UUID delivery, Instant now) {
        var replayed = statements.change(REPLAY, webhook.value(), delivery, now) == 1;
        if (replayed) {
            // Inserts notify by trigger; a replay is rare and says so itself.
            statements.list(Object.class, "select cast(pg_notify('webhook', '') as text)");
        }
        return replayed;
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }

    @Override
    public void listen(Runnable reaction) {
        notifications.listen(CHANNEL, reaction);
    }

    @RegisterForReflection
    private record Given(
            UUID id, WebhookId webhook, String topic, UUID subject, String body, Instant now) {}
}
