package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.Shelf;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of one table that all have a name, an owner and an audience, and some columns of theirs. */
abstract class SqlShelf<I extends Id, T extends Kept> implements Shelf<I, T> {

    /**
     * A column of one table alone.
     *
     * @param read how it is selected
     * @param type what a parameter for it is cast to, by way of text where it is {@code jsonb}
     */
    record Column(String name, String read, String type) {

        static Column text(String name) {
            return new Column(name, "s." + name, "text");
        }

        static Column uuid(String name) {
            return new Column(name, "s." + name, "uuid");
        }

        static Column json(String name) {
            return new Column(name, "s." + name + "::text", "jsonb");
        }

        private String parameter(int at) {
            return type.equals("jsonb")
                    ? "cast(cast($" + at + " as text) as jsonb)"
                    : "cast($" + at + " as " + type + ")";
        }
    }

    /** What every row begins with. */
    record Head(UUID id, String name, PersonId owner, Audience audience, long version) {}

    private static final int COMMON = 7;

    private final Statements statements;
    private final Sql sql;
    private final String table;
    private final String select;
    private final String save;

    SqlShelf(Statements statements, Sql sql, String table, List<Column> columns) {
        this.statements = statements;
        this.sql = sql;
        this.table = table;
        select =
                "select s.id, s.name, s.owner_id, s.audience, s.team_id, s.branch_id, s.version, "
                        + joined(columns.stream().map(Column::read))
                        + " from "
                        + table
                        + " s";
        save = save(table, columns);
    }

    private static String save(String table, List<Column> columns) {
        var names = joined(columns.stream().map(Column::name));
        var values =
                joined(
                        IntStream.range(0, columns.size())
                                .mapToObj(at -> columns.get(at).parameter(at + COMMON + 1)));
        var changed =
                joined(columns.stream().map(column -> column.name + " = excluded." + column.name));
        return """
        insert into %1$s as s
               (id, name, owner_id, audience, team_id, branch_id, version, %2$s)
        select cast($1 as uuid), cast($2 as text), cast($3 as uuid), cast($4 as text),
               cast($5 as uuid), cast($6 as uuid), 1, %3$s
         where cast($7 as bigint) = 0
            or exists (select from %1$s where id = cast($1 as uuid))
        on conflict (id) do update
           set name = excluded.name, audience = excluded.audience,
               team_id = excluded.team_id, branch_id = excluded.branch_id,
               version = s.version + 1, %4$s
         where s.version = cast($7 as bigint)
        """
                .formatted(table, names, values, changed);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    /** {@code own} are the columns of this table alone, in their order. */
    abstract T read(Head head, @Nullable Object[] own);

    /** Values for the columns of this table alone, in their order. */
    abstract @Nullable Object[] values(T thing);

    @Override
    public List<T> shownTo(Reader reader) {
        return sql.list(
                select
                        + " where "
                        + DeskSql.VISIBLE
                        + " order by lower(s.name), s.id limit "
                        + MOST_SHOWN,
                DeskSql.of(reader),
                this::row);
    }

    /** From a row whose first columns are those of {@link #select()}. */
    T row(Row row) {
        var values = new @Nullable Object[row.size()];
        for (var at = 0; at < values.length; at++) {
            values[at] = row.getValue(at);
        }
        return thing(values);
    }

    String select() {
        return select;
    }

    Sql sql() {
        return sql;
    }

    Statements statements() {
        return statements;
    }

    @Override
    public Optional<T> find(I id) {
        return statements.list(Object[].class, select + " where s.id = $1", id.value()).stream()
                .map(this::thing)
                .findFirst();
    }

    @Override
    public int madeBy(PersonId person) {
        return statements
                .list(
                        Long.class,
                        "select count(*) from " + table + " where owner_id = $1",
                        person.value())
                .getFirst()
                .intValue();
    }

    @Override
    public void save(T thing) {
        var audience = thing.audience();
        var head =
                Stream.<@Nullable Object>of(
                        thing.id().value(),
                        thing.name(),
                        thing.owner().value(),
                        audience.code(),
                        audience.sharedTeam().map(TeamId::value).orElse(null),
                        audience.sharedBranch().map(BranchId::value).orElse(null),
                        thing.version());
        var all = Stream.concat(head, Stream.of(values(thing))).toArray();
        if (statements.change(save, all) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void remove(T thing) {
        statements.change("delete from " + table + " where id = $1", thing.id().value());
    }

    private T thing(@Nullable Object[] row) {
        var own = new @Nullable Object[row.length - COMMON];
        System.arraycopy(row, COMMON, own, 0, own.length);
        return read(head(row), own);
    }

    private static Head head(@Nullable Object[] row) {
        return new Head(
                uuid(row[0]).orElseThrow(),
                String.valueOf(row[1]),
                uuid(row[2]).map(PersonId::new).orElseThrow(),
                audience(String.valueOf(row[3]), uuid(row[4]), uuid(row[5])),
                row[6] instanceof Number version ? version.longValue() : 0);
    }

    private static Audience audience(String code, Optional<UUID> team, Optional<UUID> branch) {
        return switch (code) {
            case "own" -> new Audience.Own();
            case "team" -> new Audience.Team(new TeamId(team.orElseThrow()));
            case "branch" -> new Audience.Branch(new BranchId(branch.orElseThrow()));
            case "all" -> new Audience.All();
            default -> throw new IllegalStateException("no audience: " + code);
        };
    }

    static Optional<UUID> uuid(@Nullable Object value) {
        return Optional.ofNullable(value).map(UUID.class::cast);
    }

    static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(String.class::cast);
    }
}
