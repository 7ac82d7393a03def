package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.shared.Id;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.UUID;

/** Who is shown what, over any table {@code s} whose rows have an audience. */
final class DeskSql {

    /** {@code $1} to {@code $4} as {@link #of} gives them. */
    static final String VISIBLE =
            """
            (s.audience = 'all'
             or s.audience = 'own' and s.owner_id = $1
             or s.audience = 'branch' and ($4 or s.branch_id = any($2::uuid[]))
             or s.audience = 'team' and ($4 or s.team_id = any($3::uuid[])))
            """;

    private DeskSql() {}

    static Tuple of(Reader reader) {
        return Tuple.of(
                reader.person().value(), ids(reader.branches()), ids(reader.teams()), reader.all());
    }

    private static UUID[] ids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
