package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketChoices;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Four short lists in one row. */
@ApplicationScoped
class SqlTicketChoices implements TicketChoices {

    private static final String LISTS =
            """
            with mine as (
                select b.id, b.name from branch b
                 where b.active and ($1::boolean or b.id = any($2::uuid[]))
            ), work as (
                select t.assignee_id, t.team_id from ticket t
                 where t.deleted_at is null and %s
            ), held as (
                select assignee_id as id, count(*) as n from work
                 where assignee_id is not null group by 1
            ), waiting as (
                select team_id as id, count(*) as n from work where team_id is not null group by 1
            )
            select coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name)
                                        order by lower(b.name)) from mine b), '[]') as branches,
                   coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name,
                                        'branch', b.name, 'open', coalesce(w.n, 0))
                                        order by lower(t.name), lower(b.name))
                               from team t join mine b on b.id = t.branch_id
                               left join waiting w on w.id = t.id
                              where t.active), '[]') as teams,
                   coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name,
                                        'job', p.job_title, 'open', coalesce(h.n, 0))
                                        order by lower(p.name), p.id)
                               from person p left join held h on h.id = p.id
                              where p.active
                                and exists (select from person_branch x
                                             where x.person_id = p.id
                                               and x.branch_id in (select id from mine))), '[]')
                       as people,
                   coalesce((select json_agg(json_build_object('key', k.key, 'en', k.label_en,
                                        'sw', k.label_sw) order by k.position, k.key)
                               from ticket_category k where k.active), '[]') as categories
            """
                    .formatted(TicketConditions.UNRESOLVED);

    private final Sql sql;

    SqlTicketChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Choices of(Reach reach, Actor.Person reader) {
        var branches = reader.branches().stream().map(Id::value).toArray(UUID[]::new);
        return sql.one(
                        LISTS,
                        Tuple.of(reach == Reach.ALL, (Object) branches),
                        SqlTicketChoices::choices)
                .orElseThrow();
    }

    private static Choices choices(Row row) {
        return new Choices(
                each(row, "branches", one -> new Branch(new BranchId(id(one)), name(one))),
                each(
                        row,
                        "teams",
                        one ->
                                new Team(
                                        new TeamId(id(one)),
                                        name(one),
                                        one.getString("branch"),
                                        one.getLong("open"))),
                each(
                        row,
                        "people",
                        one ->
                                new Person(
                                        new PersonId(id(one)),
                                        name(one),
                                        one.getString("job"),
                                        one.getLong("open"))),
                each(
                        row,
                        "categories",
                        one ->
                                new Category(
                                        one.getString("key"),
                                        one.getString("en"),
                                        one.getString("sw"))));
    }

    private static <T> List<T> each(Row row, String column, Function<JsonObject, T> reader) {
        JsonArray array = row.getJsonArray(column);
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).map(reader).toList();
    }

    private static UUID id(JsonObject one) {
        return UUID.fromString(one.getString("id"));
    }

    private static String name(JsonObject one) {
        return one.getString("name");
    }
}
