package io.uplink.adapter.out.postgres.outreach.announcement;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Placed;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One statement a page. */
@ApplicationScoped
class SqlAnnouncementQueries implements AnnouncementQueries {

    private static final String COLUMNS =
            """
            a.id, a.title, a.importance, a.audience_kind,
            coalesce((select name from branch x where x.id = a.audience_id),
                     (select name from role x where x.id = a.audience_id),
                     (select name from team x where x.id = a.audience_id), '') as audience_name,
            a.visible_from, a.visible_until, a.withdrawn_at, a.published_at,
            (select name from person w where w.id = a.author_id) as author,
            (select r.read_at from announcement_read r
              where r.announcement_id = a.id and r.person_id = $1 and r.edition >= a.edition)
            as read_at
            """;

    private static final String NO_COUNTS = "0::bigint as heard, 0::bigint as audience_size";

    /** Who left the company, or the audience, counts on neither side. */
    private static final String COUNTS =
            """
            (select count(*) from announcement_read r join person p on p.id = r.person_id
              where r.announcement_id = a.id and r.edition >= a.edition and p.active
                and announcement_is_for(a.audience_kind, a.audience_id, p.id)) as heard,
            (select count(*) from person p
              where p.active and announcement_is_for(a.audience_kind, a.audience_id, p.id))
            as audience_size
            """;

    /** Arguments 2 and 3 are the place of the cursor, 4 the size. */
    private static final String PAGE =
            """
            select %3$s, %4$s
              from announcement a
             where ($2::timestamptz is null or (a.published_at, a.id) %2$s ($2, $3::uuid))
               and %5$s
             order by a.published_at %1$s, a.id %1$s
             limit $4
            """;

    private static final String SPEAKS_TO =
            """
            a.withdrawn_at is null and a.visible_from <= $5
            and announcement_is_for(a.audience_kind, a.audience_id, $1)
            """;

    /** Arguments 5 to 7: everything, the branches, the teams. */
    private static final String IN_REACH =
            """
            ($5::boolean or a.branch_id = any($6::uuid[])
                or (a.audience_kind = 'team' and a.audience_id = any($7::uuid[])))
            """;

    private static final String SHEET =
            """
            select %s, %s, a.body, a.audience_id, a.branch_id, a.author_id, a.edition, a.version,
                   announcement_is_for(a.audience_kind, a.audience_id, $1) as for_reader
              from announcement a
             where a.id = $2
            """
                    .formatted(COLUMNS, COUNTS);

    private static final String LISTENERS =
            """
            select p.id, p.name, lower(p.name) as place, r.read_at
              from announcement a
              join person p
                on p.active and announcement_is_for(a.audience_kind, a.audience_id, p.id)
              left join announcement_read r
                on r.announcement_id = a.id and r.person_id = p.id and r.edition >= a.edition
             where a.id = $1 and (r.person_id is not null) = $2
               and ($3::text is null or (lower(p.name), p.id) %2$s ($3, $4::uuid))
             order by lower(p.name) %1$s, p.id %1$s
             limit $5
            """;

    private static final String CHOICES =
            """
            (select 'branch' as kind, b.id, b.name, 1 as rank, lower(b.name) as place from branch b
              where b.active and ($1::boolean or b.id = any($2::uuid[]))
              order by lower(b.name) limit $4)
            union all
            (select 'team', t.id, t.name, 2, lower(t.name) from team t
              where t.active and ($1 or t.branch_id = any($2) or t.id = any($3::uuid[]))
              order by lower(t.name) limit $4)
            union all
            (select 'role', r.id, r.name, 3, lower(r.name) from role r
              where $1 order by lower(r.name) limit $4)
             order by rank, place
            """;

    private final Sql sql;

    SqlAnnouncementQueries(Sql sql) {
        this.sql = sql;
    }

    /** A row with the moment it is sorted by. */
    private record Sorted(Row row, Instant publishedAt) {}

    @Override
    public Page<Row> forReader(PersonId reader, Instant now, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        return page(
                place,
                size,
                page(place, NO_COUNTS, SPEAKS_TO),
                start(reader, place, size).addValue(Sql.at(now)));
    }

    @Override
    public Page<Row> managed(Scope scope, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var reach = start(scope.person().id(), place, size);
        return page(place, size, page(place, COUNTS, IN_REACH), inReach(reach, scope));
    }

    private static String page(Optional<Cursor> place, String counts, String which) {
        return Cursor.backwards(place)
                ? PAGE.formatted("asc", ">", COLUMNS, counts, which)
                : PAGE.formatted("desc", "<", COLUMNS, counts, which);
    }

    private static Tuple start(PersonId reader, Optional<Cursor> place, int size) {
        return Tuple.of(
                reader.value(),
                Sql.at(place.map(Cursor::at)),
                place.map(Cursor::id).orElse(null),
                size + 1);
    }

    private Page<Row> page(Optional<Cursor> place, int size, String statement, Tuple arguments) {
        var rows =
                sql.list(
                        statement,
                        arguments,
                        row -> new Sorted(row(row), Sql.instant(row, "published_at")));
        return Cursor.page(
                        place,
                        size,
                        rows,
                        sorted -> new Cursor(true, sorted.publishedAt(), sorted.row().id()))
                .map(Sorted::row);
    }

    /** What is of the whole company lies in no branch, so only the widest reach finds it. */
    private static Tuple inReach(Tuple arguments, Scope scope) {
        var person = scope.person();
        return arguments
                .addValue(scope.reach() == Reach.ALL)
                .addValue(scope.reach() == Reach.BRANCH ? ids(person.branches()) : new UUID[0])
                .addValue(scope.reach() == Reach.TEAM ? ids(person.teams()) : new UUID[0]);
    }

    private static UUID[] ids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }

    @Override
    public Optional<Sheet> sheet(AnnouncementId id, PersonId reader) {
        return sql.one(SHEET, Tuple.of(reader.value(), id.value()), SqlAnnouncementQueries::sheet);
    }

    @Override
    public Page<Listener> listeners(
            AnnouncementId id, boolean read, Optional<String> cursor, int size) {
        var place = TextCursor.parse(cursor);
        var rows =
                sql.list(
                        TextCursor.backwards(place)
                                ? LISTENERS.formatted("desc", "<")
                                : LISTENERS.formatted("asc", ">"),
                        Tuple.of(
                                id.value(),
                                read,
                                place.map(TextCursor::text).orElse(null),
                                place.map(TextCursor::id).orElse(null),
                                size + 1),
                        row ->
                                Placed.of(
                                        new Listener(
                                                new PersonId(row.getUUID("id")),
                                                row.getString("name"),
                                                Sql.optionalInstant(row, "read_at")),
                                        row));
        return Placed.page(place, size, rows);
    }

    @Override
    public List<Choice> choices(Scope scope) {
        return sql.list(
                CHOICES,
                inReach(Tuple.tuple(), scope).addValue(MOST_CHOICES),
                row ->
                        new Choice(
                                Audience.of(
                                        Audience.Kind.ofCode(row.getString("kind")).orElseThrow(),
                                        row.getUUID("id")),
                                row.getString("name")));
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("id"),
                row.getString("title"),
                Importance.ofCode(row.getString("importance")).orElseThrow(),
                Audience.Kind.ofCode(row.getString("audience_kind")).orElseThrow(),
                row.getString("audience_name"),
                Sql.instant(row, "visible_from"),
                Sql.instant(row, "visible_until"),
                Sql.optionalInstant(row, "withdrawn_at"),
                row.getString("author"),
                Sql.optionalInstant(row, "read_at"),
                row.getLong("heard"),
                row.getLong("audience_size"));
    }

    private static Sheet sheet(io.vertx.sqlclient.Row row) {
        var plain = row(row);
        return new Sheet(
                new Announcement(
                        new AnnouncementId(plain.id()),
                        new Announcement.Words(
                                plain.title(), row.getString("body"), plain.importance()),
                        new Audience(
                                plain.audience(), Optional.ofNullable(row.getUUID("audience_id"))),
                        Optional.ofNullable(row.getUUID("branch_id")).map(BranchId::new),
                        new Announcement.Period(plain.from(), plain.until()),
                        new PersonId(row.getUUID("author_id")),
                        Sql.instant(row, "published_at"),
                        plain.withdrawnAt(),
                        row.getInteger("edition"),
                        row.getLong("version")),
                plain.audienceName(),
                plain.author(),
                row.getBoolean("for_reader"),
                plain.readAt(),
                plain.heard(),
                plain.audienceSize());
    }
}
