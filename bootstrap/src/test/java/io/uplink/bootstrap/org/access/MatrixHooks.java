package io.uplink.bootstrap.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/** A webhook that is off, so that nothing is sent, and something that was given up. */
final class MatrixHooks {

    private MatrixHooks() {}

    static void webhook(Sql sql, UUID id, UUID owner) {
        sql.run(
                """
                insert into webhook (id, name, url, topics, active, owner_id, secret, version,
                                     created_at)
                values ($1, $2, 'https://matrix.invalid/', '{ticket.opened}', false, $3, $4, 1,
                        now())
                """,
                Tuple.of(id, "Matrix " + id, owner, Buffer.buffer("sealed")));
    }

    /** One caller starts it anew, the next needs another. */
    static UUID delivery(Sql sql, UUID id, UUID webhook) {
        sql.run(
                """
                insert into webhook_delivery (id, webhook_id, topic, subject_id, body, state,
                                              next_at, created_at)
                values ($1, $2, 'ticket.opened', $1, '{}', 'dead', now(), now())
                """,
                Tuple.of(id, webhook));
        return id;
    }
}
