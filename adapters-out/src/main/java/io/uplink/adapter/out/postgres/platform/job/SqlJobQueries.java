package io.uplink.adapter.out.postgres.platform.job;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.JobQueries;
import io.uplink.application.shared.Page;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Each job with its newest run, found through the index on job and start. */
@ApplicationScoped
class SqlJobQueries implements JobQueries {

    private static final String JOBS =
            """
            select job.name, job.next_at, job.asked_by as asked_now,
                   run.id, run.started_at, run.ended_at, run.outcome, run.note, run.asked_by,
                   (select count(*) from job_run failed
                     where failed.job = job.name and failed.outcome in ('failed', 'lost')
                       and failed.started_at > now() - interval '1 day') as failures
              from job
              left join lateral (
                   select * from job_run where job_run.job = job.name
                    order by started_at desc limit 1) run on true
             order by job.name
            """;

    private static final String RUNS =
            """
            select id, started_at, ended_at, outcome, note, asked_by
              from job_run
             where job = $1
               and ($2::timestamptz is null or (started_at, id) %2$s ($2, $3::uuid))
             order by started_at %1$s, id %1$s
             limit $4
            """;

    private static final String ONWARDS = RUNS.formatted("desc", "<");
    private static final String BACKWARDS = RUNS.formatted("asc", ">");

    private final Sql sql;

    SqlJobQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<JobRow> jobs() {
        return sql.list(
                JOBS,
                Tuple.tuple(),
                row ->
                        new JobRow(
                                row.getString("name"),
                                Sql.instant(row, "next_at"),
                                Optional.ofNullable(row.getString("asked_now")),
                                row.getUUID("id") == null
                                        ? Optional.empty()
                                        : Optional.of(run(row)),
                                row.getLong("failures")));
    }

    @Override
    public Page<RunRow> runs(String job, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var rows =
                sql.list(
                        Cursor.backwards(place) ? BACKWARDS : ONWARDS,
                        Tuple.of(
                                job,
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        SqlJobQueries::run);
        return Cursor.page(place, size, rows, run -> new Cursor(true, run.startedAt(), run.id()));
    }

    private static RunRow run(Row row) {
        return new RunRow(
                row.getUUID("id"),
                Sql.instant(row, "started_at"),
                Sql.optionalInstant(row, "ended_at"),
                Optional.ofNullable(row.getString("outcome"))
                        .map(outcome -> Outcome.valueOf(outcome.toUpperCase(Locale.ROOT))),
                row.getString("note"),
                Optional.ofNullable(row.getString("asked_by")));
    }
}
