package io.uplink.adapter.out.postgres.insight.activity;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One statement a page: every filter is an argument that may be null. */
@ApplicationScoped
class SqlActivityQueries implements ActivityQueries {

    /**
     * What an entry is about is looked up by its id: of an {@code exists} PostgreSQL would read all
     * tickets and customers first.
     */
    private static final String PAGE =
            """
            select a.*
              from activity a
             where ($1::timestamptz is null or (a.at, a.id) %2$s ($1, $2::uuid))
               and ($3::text is null or lower(a.actor_name) like $3)
               and ($4::text is null or a.action = $4)
               and ($5::text is null or a.subject_kind = $5)
               and ($6::uuid is null or a.subject_id = $6)
               and ($7::timestamptz is null or a.at >= $7)
               and ($8::timestamptz is null or a.at < $8)
               and ($9::text is null or activity_text(a) like $9)
               and ($10::boolean or a.actor_id = $11::uuid
                    or exists (select from person_branch p
                                where p.person_id = a.actor_id and p.branch_id = any($12::uuid[]))
                    or a.subject_id = any($12::uuid[])
                    or (select t.branch_id from ticket t where t.id = a.subject_id)
                       = any($12::uuid[])
                    or (select c.branch_id from customer c where c.id = a.subject_id)
                       = any($12::uuid[])
                    or (select m.branch_id from team m where m.id = a.subject_id)
                       = any($12::uuid[]))
             order by a.at %1$s, a.id %1$s
             limit $13
            """;

    private static final String ONWARDS = PAGE.formatted("desc", "<");
    private static final String BACKWARDS = PAGE.formatted("asc", ">");

    /** Jumps from one action to the next in the index instead of reading every row. */
    private static final String ACTIONS =
            """
            with recursive known as (
                (select action from activity order by action limit 1)
                union all
                select (select a.action from activity a where a.action > known.action
                         order by a.action limit 1)
                  from known where known.action is not null
            )
            select action from known where action is not null
            """;

    private final Sql sql;

    SqlActivityQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Entry> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        // A branch's reader sees the branch; a narrower reach sees only what the reader did.
        var branches =
                scope.reach() == Reach.BRANCH
                        ? scope.reader().branches().stream()
                                .map(BranchId::value)
                                .toArray(UUID[]::new)
                        : new UUID[0];
        var arguments =
                Tuple.tuple()
                        .addValue(Sql.at(place.map(Cursor::at)))
                        .addValue(place.map(Cursor::id).orElse(null))
                        .addValue(filter.who().map(SqlActivityQueries::part).orElse(null))
                        .addValue(filter.action().orElse(null))
                        .addValue(filter.subjectKind().orElse(null))
                        .addValue(filter.subject().orElse(null))
                        .addValue(Sql.at(filter.from()))
                        .addValue(Sql.at(filter.until()))
                        .addValue(filter.text().map(SqlActivityQueries::part).orElse(null))
                        .addValue(scope.reach() == Reach.ALL)
                        .addValue(scope.reader().id().value())
                        .addValue(branches)
                        .addValue(size + 1);
        var rows =
                sql.list(
                        Cursor.backwards(place) ? BACKWARDS : ONWARDS,
                        arguments,
                        SqlActivityQueries::entry);
        return Cursor.page(place, size, rows, entry -> new Cursor(true, entry.at(), entry.id()));
    }

    @Override
    public List<String> actions() {
        return sql.list(ACTIONS, Tuple.tuple(), row -> row.getString("action"));
    }

    /** Contains it, whatever the case; what the reader typed is no pattern. */
    private static String part(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain + "%";
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID("id"),
                Sql.instant(row, "at"),
                new Doer(
                        row.getString("actor_kind"),
                        Optional.ofNullable(row.getUUID("actor_id")),
                        row.getString("actor_name")),
                row.getString("action"),
                new Subject(
                        row.getString("subject_kind"),
                        row.getUUID("subject_id"),
                        row.getString("reference")),
                row.getJsonObject("before").getMap(),
                row.getJsonObject("after").getMap(),
                new Origin(
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("correlation"))));
    }
}
