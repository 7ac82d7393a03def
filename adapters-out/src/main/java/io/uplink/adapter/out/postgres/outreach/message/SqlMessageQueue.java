package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Notifications;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.MessageId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * One statement claims and commits: between instances the row locks decide, and the new version
 * shuts out whoever still holds the message from before.
 */
@ApplicationScoped
class SqlMessageQueue implements MessageQueue {

    private static final String CHANNEL = "message";

    private static final String CLAIM =
            """
            with due as (
                select id
                  from message
                 where state = 'queued' and next_at <= $1 and expires_at > $1
                   and sealed_body is not null
                 order by next_at, id
                 limit $2
                   for update skip locked
            )
            update message m
               set state = 'sending', attempts = m.attempts + 1, lease_until = $3, next_at = null,
                   updated_at = $1, version = m.version + 1
              from due
             where m.id = due.id
            returning m.*
            """;

    private static final String LAPSED =
            """
            select id from message where state = 'sending' and lease_until <= $1
             order by lease_until limit $2
            """;

    private static final String OUTDATED =
            """
            select id from message
             where sealed_body is not null and expires_at <= $1 and state <> 'sending'
             order by expires_at limit $2
            """;

    private final Sql sql;
    private final Notifications notifications;

    SqlMessageQueue(Sql sql, Notifications notifications) {
        this.sql = sql;
        this.notifications = notifications;
    }

    @Override
    public List<Claimed> claim(int most, Instant now, Instant leaseUntil) {
        return sql.list(
                CLAIM,
                Tuple.of(Sql.at(now), most, Sql.at(leaseUntil)),
                row ->
                        new Claimed(
                                MessageMapper.toDomain(MessageMapper.entity(row)),
                                new Sealed(row.getBuffer("sealed_body").getBytes())));
    }

    @Override
    public List<MessageId> lapsed(Instant now, int most) {
        return ids(LAPSED, now, most);
    }

    @Override
    public List<MessageId> outdated(Instant now, int most) {
        return ids(OUTDATED, now, most);
    }

    @Override
    public void listen(Runnable reaction) {
        notifications.listen(CHANNEL, reaction);
    }

    private List<MessageId> ids(String statement, Instant now, int most) {
        return sql.list(
                statement, Tuple.of(Sql.at(now), most), row -> new MessageId(row.getUUID("id")));
    }
}
