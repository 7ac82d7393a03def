package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.LoginAttempts;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One row a subject; PostgreSQL's lock on it makes tries at once queue up and count. */
@ApplicationScoped
class SqlLoginAttempts implements LoginAttempts {

    private static final String TAKE =
            """
            with taken as (
                insert into login_attempt as a (subject, tries, last_at, locked_until)
                values ($1, 1, $2, case when $3 <= 1 then $5::timestamptz end)
                on conflict (subject) do update
                   set tries = case when a.locked_until is not null or a.last_at <= $4
                                    then 1 else a.tries + 1 end,
                       last_at = $2,
                       locked_until = case when $3 <= case
                                               when a.locked_until is not null or a.last_at <= $4
                                               then 1 else a.tries + 1 end
                                           then $5::timestamptz end
                 where a.locked_until is null or a.locked_until <= $2
                returning tries, locked_until
            )
            select tries, locked_until, true as allowed from taken
            union all
            select tries, locked_until, false from login_attempt
             where subject = $1 and not exists (select from taken)
            """;

    private static final String PRUNE =
            """
            delete from login_attempt
             where subject in (
                   select subject from login_attempt
                    where last_at < $1 and (locked_until is null or locked_until < $1)
                    order by last_at
                    limit $2)
            """;

    private final Sql sql;

    SqlLoginAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Try take(String subject, int most, Duration pause, Instant now) {
        var end = now.plus(pause);
        return sql.one(
                        TAKE,
                        Tuple.of(subject, Sql.at(now), most, Sql.at(now.minus(pause)), Sql.at(end)),
                        row ->
                                new Try(
                                        row.getInteger("tries"),
                                        row.getBoolean("allowed"),
                                        Sql.optionalInstant(row, "locked_until")))
                // Somebody else made and locked the row while this statement ran.
                .orElseGet(() -> new Try(most, false, Optional.of(end)));
    }

    @Override
    public void forget(String subject) {
        sql.change("delete from login_attempt where subject = $1", Tuple.of(subject));
    }

    @Override
    public void giveBack(String subject) {
        sql.change(
                """
                update login_attempt set tries = tries - 1, locked_until = null
                 where subject = $1 and tries > 0
                """,
                Tuple.of(subject));
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}
