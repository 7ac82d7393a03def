package io.uplink.bootstrap.care.complaint;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Complaints that no other test has. */
@ApplicationScoped
public class GivenComplaints {

    private final Sql sql;
    private final Ids ids;
    private final Secrets secrets;

    GivenComplaints(Sql sql, Ids ids, Secrets secrets) {
        this.sql = sql;
        this.ids = ids;
        this.secrets = secrets;
    }

    /** Came in so many days ago, with the usual deadlines, and nobody has seen it. */
    public UUID received(UUID branch, int daysAgo) {
        var id = ids.next();
        sql.run(
                """
                insert into complaint (id, number, name, phone, language, category, subject, body,
                        location, branch_id, received_at, state, state_since, acknowledge_by,
                        warn_at, resolve_by, updated_at, version)
                select $1, $2, 'Peter Otieno', '+254733118205', 'en', 'speed', 'Slow every evening',
                       'Since a week nothing loads after seven.', 'Kilimani', $3, at, 'received',
                       at, at + interval '3 days', at + interval '25 days',
                       at + interval '30 days', at, 1
                  from (select now() - $4 * interval '1 day' as at) started
                """,
                Tuple.of(
                        id,
                        "CMP-2036-"
                                + (100_000_000L
                                        + (id.getLeastSignificantBits() & Long.MAX_VALUE)
                                                % 900_000_000L),
                        branch,
                        daysAgo));
        sql.run(
                """
                insert into complaint_entry (id, complaint_id, at, kind, public)
                select $1, id, received_at, 'received', true from complaint where id = $2
                """,
                Tuple.of(ids.next(), id));
        return id;
    }

    /** The token of a new link. */
    public String link(UUID complaint) {
        var token = secrets.newToken();
        sql.run(
                """
                insert into complaint_link (id, complaint_id, token_digest, created_at, expires_at)
                values ($1, $2, $3, now(), now() + interval '1 day')
                """,
                Tuple.of(ids.next(), complaint, Buffer.buffer(secrets.digest(token))));
        return token;
    }

    /** One of ours looks into it. */
    public UUID underReview(UUID branch, UUID person) {
        var id = received(branch, 27);
        sql.run(
                """
                update complaint set state = 'under-review', reviewer_id = $2,
                       acknowledged_at = received_at + interval '1 hour'
                 where id = $1
                """,
                Tuple.of(id, person));
        return id;
    }

    /** May be appealed. */
    public UUID rejected(UUID branch, UUID person) {
        var id = underReview(branch, person);
        sql.run(
                """
                update complaint set state = 'rejected', reviewer_id = null, decided_by = $2,
                       decision = 'Your router is older than the plan.', decided_at = now(),
                       settled_at = now(), state_since = now()
                 where id = $1
                """,
                Tuple.of(id, person));
        return id;
    }

    public Sql sql() {
        return sql;
    }
}
