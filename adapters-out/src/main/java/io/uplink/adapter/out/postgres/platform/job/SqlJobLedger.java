package io.uplink.adapter.out.postgres.platform.job;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.job.port.JobLedger;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Leases in {@code job}, held under the id of the run; runs in {@code job_run}. */
@ApplicationScoped
class SqlJobLedger implements JobLedger {

    private static final String REGISTER =
            """
            insert into job (name, next_at) select name, $2 from unnest($1::text[]) as name
            on conflict (name) do nothing
            """;

    private static final String CLAIM =
            """
            with due as (
                select name, asked_by
                  from job
                 where name = any($1) and next_at <= $3
                   and (lease_until is null or lease_until <= $3)
                 order by next_at, name
                 limit 1
                   for update skip locked
            ), lost as (
                update job_run set outcome = 'lost', ended_at = $3
                 where ended_at is null and job in (select name from due)
            ), started as (
                insert into job_run (id, job, started_at, asked_by)
                select $2, name, $3, asked_by from due
            )
            update job set lease_until = $4, lease_by = $2, asked_by = null
              from due where job.name = due.name
            returning job.name
            """;

    private static final String EXTEND =
            "update job set lease_until = $3 where name = $1 and lease_by = $2";

    private static final String FINISH =
            """
            with ended as (
                update job_run set outcome = $3, note = $4, ended_at = $5
                 where id = $2 and ended_at is null
            )
            update job
               set lease_until = null, lease_by = null,
                   next_at = case when asked_by is null then $6 else $5 end
             where name = $1 and lease_by = $2
            """;

    private static final String PRUNE =
            """
            delete from job_run
             where id in (
                   select id from job_run
                    where ended_at is not null and started_at < $1
                    limit $2)
            """;

    private final Sql sql;
    private final Statements statements;

    SqlJobLedger(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public void register(Collection<String> names, Instant now) {
        sql.run(REGISTER, Tuple.of(names.toArray(String[]::new), Sql.at(now)));
    }

    @Override
    public Optional<Run> claim(
            Collection<String> names, UUID run, Instant now, Instant leaseUntil) {
        return sql.one(
                CLAIM,
                Tuple.of(names.toArray(String[]::new), run, Sql.at(now), Sql.at(leaseUntil)),
                row -> new Run(run, row.getString("name"), now));
    }

    @Override
    public boolean extend(Run run, Instant leaseUntil) {
        return sql.change(EXTEND, Tuple.of(run.job(), run.id(), Sql.at(leaseUntil))) == 1;
    }

    @Override
    public void finish(Run run, Outcome outcome, String note, Instant now, Instant nextAt) {
        sql.run(
                FINISH,
                Tuple.of(
                        run.job(),
                        run.id(),
                        outcome.name().toLowerCase(Locale.ROOT),
                        note,
                        Sql.at(now),
                        Sql.at(nextAt)));
    }

    @Override
    public boolean ask(String name, String askedBy, Instant now) {
        return statements.change(
                        "update job set next_at = $3, asked_by = $2 where name = $1",
                        name,
                        askedBy,
                        now)
                == 1;
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}
