package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Notifications;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.MessageId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One statement claims and commits: between instances the row locks decide, and the new version
 * shuts out whoever still holds the message from before. The turns follow on those that were given
 * last, whoever got them, by the database's own clock and its lock on the one row of the pace.
 */
@ApplicationScoped
class SqlMessageQueue implements MessageQueue {

    private static final String CHANNEL = "message";

    private static final String CLAIM =
            """
            with due as (
                select id, next_at
                  from message
                 where state = 'queued' and next_at <= $1 and expires_at > $1
                   and sealed_body is not null
                 order by next_at, id
                 limit $2
                   for update skip locked
            ), turn as (
                select id, interval '1 second' / $4::int as length,
                       row_number() over (order by next_at desc, id desc) as last
                  from due
            ), pace as (
                -- A clock that was set back does not keep everybody waiting.
                update message_pace p
                   set free_at = all_turns.length
                                 + case when p.free_at > clock_timestamp() + interval '3 minutes'
                                        then clock_timestamp()
                                        else greatest(p.free_at, clock_timestamp()) end
                  from (select sum(length) as length from turn) all_turns
                 where all_turns.length is not null
                returning p.free_at
            )
            update message m
               set state = 'sending', attempts = m.attempts + 1, lease_until = $3, next_at = null,
                   updated_at = $1, version = m.version + 1
              from turn, pace
             where m.id = turn.id
            returning m.*,
                      extract(epoch from pace.free_at - turn.last * turn.length
                                         - clock_timestamp())::double precision as until_turn
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
    public List<Claimed> claim(int most, int perSecond, Instant now, Instant leaseUntil) {
        return sql
                .list(
                        CLAIM,
                        Tuple.of(Sql.at(now), most, Sql.at(leaseUntil), perSecond),
                        row ->
                                new Claimed(
                                        MessageMapper.toDomain(MessageMapper.entity(row)),
                                        new Sealed(row.getBuffer("sealed_body").getBytes()),
                                        seconds(row.getDouble("until_turn"))))
                .stream()
                .sorted(Comparator.comparing(Claimed::untilTurn))
                .toList();
    }

    private static Duration seconds(double number) {
        return Duration.ofNanos(Math.max(0, Math.round(number * 1e9)));
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
