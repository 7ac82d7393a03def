package io.uplink.bootstrap.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/** Who works in the branch of the matrix, and when. */
final class MatrixBranch {

    private MatrixBranch() {}

    static void colleague(Sql sql, UUID id, UUID branch) {
        sql.run(
                """
                insert into person (id, name, email, version, created_at)
                values ($1, 'Matrix colleague', $2, 1, now())
                """,
                Tuple.of(id, id + "@example.com"));
        sql.run(
                "insert into person_branch (person_id, branch_id, home) values ($1, $2, true)",
                Tuple.of(id, branch));
    }

    static void calendar(Sql sql, UUID id, String tail, UUID branch) {
        sql.run(
                """
                insert into sla_calendar (id, name, time_zone, branch_id, version, created_at)
                values ($1, $2, 'Africa/Nairobi', $3, 1, now())
                """,
                Tuple.of(id, "Matrix " + tail, branch));
        sql.run(
                """
                insert into sla_interval (calendar_id, weekday, from_minute, to_minute)
                select $1, day, 480, 1020 from generate_series(1, 5) as day
                """,
                Tuple.of(id));
    }
}
