package io.uplink.adapter.out.postgres.org.structure;

import io.uplink.adapter.out.postgres.shared.Placed;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement a page; the counts beside a row are found by their indexes. */
@ApplicationScoped
class SqlStructureQueries implements StructureQueries {

    private static final String CHOICES =
            """
            select 'branch' as kind, id, name from branch where active
            union all
            select 'department', id, name from department where active
            order by 1, 3, 2
            """;

    private record Found(String kind, Choice choice) {}

    private final Sql sql;

    SqlStructureQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<BranchLine> branches(
            Scope scope, Filter filter, Optional<String> cursor, int size) {
        return page(
                StructureSql.BRANCHES, scoped(scope), filter, cursor, size, StructureRows::branch);
    }

    @Override
    public Optional<BranchLine> branch(Scope scope, BranchId id) {
        return one(StructureSql.BRANCHES, scoped(scope), id.value(), StructureRows::branch);
    }

    @Override
    public Page<DepartmentLine> departments(Filter filter, Optional<String> cursor, int size) {
        return page(
                StructureSql.DEPARTMENTS,
                everywhere(),
                filter,
                cursor,
                size,
                StructureRows::department);
    }

    @Override
    public Optional<DepartmentLine> department(DepartmentId id) {
        return one(StructureSql.DEPARTMENTS, everywhere(), id.value(), StructureRows::department);
    }

    @Override
    public Page<TeamLine> teams(Scope scope, Filter filter, Optional<String> cursor, int size) {
        return page(StructureSql.TEAMS, scoped(scope), filter, cursor, size, StructureRows::team);
    }

    @Override
    public Optional<TeamLine> team(Scope scope, TeamId id) {
        return one(StructureSql.TEAMS, scoped(scope), id.value(), StructureRows::team);
    }

    @Override
    public Choices choices() {
        var branches = new ArrayList<Choice>();
        var departments = new ArrayList<Choice>();
        var found =
                sql.list(
                        CHOICES,
                        Tuple.tuple(),
                        row ->
                                new Found(
                                        row.getString("kind"),
                                        new Choice(
                                                row.getUUID("id").toString(),
                                                row.getString("name"))));
        for (var one : found) {
            (one.kind().equals("branch") ? branches : departments).add(one.choice());
        }
        return new Choices(branches, departments);
    }

    private <T> Page<T> page(
            StructureSql from,
            Tuple scope,
            Filter filter,
            Optional<String> cursor,
            int size,
            Function<Row, T> mapper) {
        var place = TextCursor.parse(cursor);
        var rows =
                sql.list(
                        from.statement(TextCursor.backwards(place)),
                        filtered(scope, filter, place, null, size + 1),
                        row -> Placed.of(mapper.apply(row), row));
        return Placed.page(place, size, rows);
    }

    private <T> Optional<T> one(StructureSql from, Tuple scope, UUID id, Function<Row, T> mapper) {
        return sql.one(
                from.statement(false),
                filtered(scope, Filter.everything(), Optional.empty(), id, 1),
                mapper);
    }

    private static Tuple filtered(
            Tuple scope, Filter filter, Optional<TextCursor> place, @Nullable UUID id, int most) {
        return scope.addValue(place.map(TextCursor::text).orElse(null))
                .addValue(place.map(TextCursor::id).orElse(null))
                .addValue(filter.text().map(Typed::part).orElse(null))
                .addValue(filter.active().orElse(null))
                .addValue(filter.branch().map(BranchId::value).orElse(null))
                .addValue(id)
                .addValue(most);
    }

    private static Tuple everywhere() {
        return within(true, List.of(), List.of());
    }

    /** Within a branch also its teams; a narrower reach sees only the reader's teams. */
    private static Tuple scoped(Scope scope) {
        var reader = scope.reader();
        return switch (scope.reach()) {
            case ALL -> everywhere();
            case BRANCH ->
                    within(
                            false,
                            reader.branches().stream().map(BranchId::value).toList(),
                            List.of());
            case TEAM, OWN ->
                    within(false, List.of(), reader.teams().stream().map(TeamId::value).toList());
        };
    }

    private static Tuple within(boolean all, List<UUID> branches, List<UUID> teams) {
        return Tuple.tuple()
                .addValue(all)
                .addValue(branches.toArray(UUID[]::new))
                .addValue(teams.toArray(UUID[]::new));
    }
}
