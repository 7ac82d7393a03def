package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Placed;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One statement a page; what belongs to a person comes as JSON beside the row. */
@ApplicationScoped
class SqlPeopleQueries implements PeopleQueries {

    /** Who is within reach; the first four arguments are {@link #within}'s. */
    private static final String WITHIN =
            """
            ($1::boolean or p.id = $2::uuid
                or exists (select from person_branch x
                            where x.person_id = p.id and x.branch_id = any($3::uuid[]))
                or exists (select from team_member x
                            where x.person_id = p.id and x.team_id = any($4::uuid[])))
            """;

    private static final String LINE =
            """
            p.id, p.name, p.job_title, p.email, p.phone, p.active, p.version, p.last_login_at,
            lower(p.name) as place, p.password_hash is not null as ready,
            (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name)
                        order by x.home desc, lower(b.name)), '[]')
               from person_branch x join branch b on b.id = x.branch_id
              where x.person_id = p.id) as branches,
            (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name)
                        order by lower(r.name)), '[]')
               from person_role x join role r on r.id = x.role_id
              where x.person_id = p.id) as roles
            """;

    private static final String PAGE =
            """
            select %3$s
              from person p
             where %4$s
               and ($5::text is null or (lower(p.name), p.id) %2$s ($5, $6::uuid))
               and ($7::text is null or lower(p.name) like $7 or lower(p.email) like $7
                    or lower(p.job_title) like $7 or p.phone like $8)
               and ($9::boolean is null or p.active = $9)
               and ($10::uuid is null or exists (select from person_branch x
                            where x.person_id = p.id and x.branch_id = $10))
               and ($11::uuid is null or exists (select from person_role x
                            where x.person_id = p.id and x.role_id = $11))
             order by lower(p.name) %1$s, p.id %1$s
             limit $12
            """;

    private static final String ONWARDS = PAGE.formatted("asc", ">", LINE, WITHIN);
    private static final String BACKWARDS = PAGE.formatted("desc", "<", LINE, WITHIN);

    private static final String SHOW =
            """
            select %s, p.language, p.theme, p.created_at, p.department_id, d.name as department,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name)
                               order by lower(t.name)), '[]')
                      from team_member x join team t on t.id = x.team_id
                     where x.person_id = p.id and t.active) as teams,
                   exists (select from second_factor f
                            where f.person_id = p.id and f.on_since is not null) as second_factor
              from person p left join department d on d.id = p.department_id
             where %s and p.id = $5
            """
                    .formatted(LINE, WITHIN);

    private static final String PICK =
            """
            select p.id, p.name, p.job_title, coalesce(b.name, '') as branch
              from person p
              left join person_branch h on h.person_id = p.id and h.home
              left join branch b on b.id = h.branch_id
             where %s and p.active
               and (lower(p.name) like $5 or p.phone like $6)
               and ($7::uuid is null or exists (select from person_branch x
                            where x.person_id = p.id and x.branch_id = $7))
             order by lower(p.name) like $8 desc, lower(p.name), p.id
             limit $9
            """
                    .formatted(WITHIN);

    private final Sql sql;

    SqlPeopleQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
        var place = TextCursor.parse(cursor);
        var arguments =
                within(scope)
                        .addValue(place.map(TextCursor::text).orElse(null))
                        .addValue(place.map(TextCursor::id).orElse(null))
                        .addValue(filter.text().map(Typed::part).orElse(null))
                        .addValue(filter.text().flatMap(Typed::digits).orElse(null))
                        .addValue(filter.active().orElse(null))
                        .addValue(filter.branch().map(BranchId::value).orElse(null))
                        .addValue(filter.role().map(RoleId::value).orElse(null))
                        .addValue(size + 1);
        var rows =
                sql.list(
                        TextCursor.backwards(place) ? BACKWARDS : ONWARDS,
                        arguments,
                        row -> Placed.of(line(row), row));
        return Placed.page(place, size, rows);
    }

    @Override
    public Optional<Sheet> show(Scope scope, PersonId person) {
        return sql.one(SHOW, within(scope).addValue(person.value()), SqlPeopleQueries::sheet);
    }

    @Override
    public List<Choice> pick(Scope scope, String text, Optional<BranchId> branch, int most) {
        var arguments =
                within(scope)
                        .addValue(Typed.part(text))
                        .addValue(Typed.digits(text).orElse(null))
                        .addValue(branch.map(BranchId::value).orElse(null))
                        .addValue(Typed.start(text))
                        .addValue(most);
        return sql.list(
                PICK,
                arguments,
                row ->
                        new Choice(
                                new PersonId(row.getUUID("id")),
                                row.getString("name"),
                                row.getString("job_title"),
                                row.getString("branch")));
    }

    private static Tuple within(Scope scope) {
        var reader = scope.reader();
        var none = new UUID[0];
        return Tuple.tuple()
                .addValue(scope.reach() == Reach.ALL)
                .addValue(reader.id().value())
                .addValue(
                        scope.reach() == Reach.BRANCH
                                ? reader.branches().stream()
                                        .map(BranchId::value)
                                        .toArray(UUID[]::new)
                                : none)
                .addValue(
                        scope.reach() == Reach.TEAM
                                ? reader.teams().stream().map(TeamId::value).toArray(UUID[]::new)
                                : none);
    }

    private static Line line(Row row) {
        return new Line(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                row.getString("job_title"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                named(row.getJsonArray("branches")),
                named(row.getJsonArray("roles")),
                row.getBoolean("active"),
                row.getBoolean("ready") ? Login.READY : Login.NONE,
                Sql.optionalInstant(row, "last_login_at"),
                row.getLong("version"));
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                line(row),
                row.getString("language"),
                row.getString("theme"),
                Optional.ofNullable(row.getUUID("department_id"))
                        .map(id -> new Named(id, row.getString("department"))),
                named(row.getJsonArray("teams")),
                row.getBoolean("second_factor"),
                Sql.instant(row, "created_at"));
    }

    private static List<Named> named(JsonArray things) {
        var named = new ArrayList<Named>();
        for (var i = 0; i < things.size(); i++) {
            JsonObject thing = things.getJsonObject(i);
            named.add(new Named(UUID.fromString(thing.getString("id")), thing.getString("name")));
        }
        return named;
    }
}
