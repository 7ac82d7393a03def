package io.uplink.bootstrap.browser;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook that is off after failures, with one delivery of every sort. */
@Singleton
@Unremovable
class WebhookScene {

    private final Sql sql;
    private final Ids ids;

    WebhookScene(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID webhook(String name, UUID owner) {
        var id = ids.next();
        sql.run(
                """
                insert into webhook (id, name, url, topics, active, owner_id, secret, old_secret,
                                     old_until, failures, failing_since, version, created_at)
                values ($1, $2, $3, '{ticket.opened,ticket.state-changed}', false, $4, $5, $5,
                        now() + interval '5 hours', 12, now() - interval '3 days', 1, now())
                """,
                Tuple.of(
                        id,
                        name + " " + id.toString().substring(24),
                        "https://crm.example.com/" + name.replace(' ', '-'),
                        owner,
                        Buffer.buffer("sealed")));
        sent(id, "done", 1, 200, "{\"ok\":true}");
        sent(id, "dead", 9, 502, "<html>" + ScreenScene.UNBROKEN.repeat(4));
        sent(id, "waiting", 3, null, "no answer within 10 s");
        return id;
    }

    private void sent(
            UUID webhook, String state, int attempts, @Nullable Integer status, String said) {
        sql.run(
                """
                insert into webhook_delivery (id, webhook_id, topic, subject_id, body, state,
                                              attempts, next_at, tried_at, status, said,
                                              created_at)
                values ($1, $2, 'ticket.state-changed', $1, '{}', $3, $4,
                        now() + interval '2 hours', now(), $5, $6, now())
                """,
                Tuple.of(ids.next(), webhook, state, attempts, status, said));
    }
}
