package io.uplink.bootstrap.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.bootstrap.org.access.AccessMatrix.Route;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.UUID;

/** What the people of the matrix are told. */
final class MatrixNews {

    private MatrixNews() {}

    /** To the whole branch, which all who are asked for belong to. */
    static void announcement(Sql sql, UUID id, UUID branch) {
        sql.run(
                """
                insert into announcement (id, title, body, importance, audience_kind, audience_id,
                        branch_id, visible_from, visible_until, author_id, published_at, version)
                select $1, 'Matrix', 'Matrix', 'normal', 'branch', $2, $2, now(),
                       now() + interval '1 day', id, now(), 1 from person limit 1
                """,
                Tuple.of(id, branch));
    }

    /** Something that the caller was told; nobody was told what nobody calls for. */
    static UUID notification(Sql sql, UUID id, Somebody caller, UUID ticket) {
        sql.run(
                """
                insert into notification (id, person_id, kind, ticket_id, reference, title,
                        event_id, at)
                select $1, p.id, 'assigned', $3, 'MX', 'Matrix', $1, now() from person p
                 where p.id = $2
                """,
                Tuple.of(id, caller.id(), ticket));
        return id;
    }

    /** Of a time long past, so that nothing is announced by it. */
    static Map<String, Object> body(Route route, UUID branch) {
        return switch (route.path()) {
            case "/api/v1/announcements/{id}/acknowledgement" -> Map.of("edition", 1);
            case "/api/v1/announcements" ->
                    Map.of(
                            "title",
                            "Matrix",
                            "text",
                            "Matrix",
                            "audience",
                            "branch",
                            "audienceId",
                            branch.toString(),
                            "until",
                            "2020-01-01T00:00:00Z");
            case "/api/v1/announcements/{id}" ->
                    Map.of(
                            "title",
                            "Matrix",
                            "text",
                            "Matrix",
                            "from",
                            "2020-01-01T00:00:00Z",
                            "until",
                            "2020-02-01T00:00:00Z");
            default -> Map.of();
        };
    }
}
