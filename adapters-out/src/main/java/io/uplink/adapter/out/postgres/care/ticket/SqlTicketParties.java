package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a ticket names, in one statement. */
@ApplicationScoped
class SqlTicketParties implements TicketParties {

    private static final String FIND =
            """
            select c.id as customer, c.branch_id as customer_branch, c.created_by as customer_owner,
                   exists (select from branch b where b.id = $2 and b.active) as branch,
                   exists (select from ticket_category k where k.key = $3 and k.active) as category,
                   exists (select from ticket_category k where k.key = $3) as category_known,
                   exists (select from person p
                            where p.id = $4 and p.active
                              and (exists (select from person_branch w
                                            where w.person_id = p.id and w.branch_id = $2)
                                or exists (select from team_member m
                                            where m.person_id = p.id and m.team_id = $5))) as person,
                   exists (select from team t where t.id = $5 and t.active) as team
              from (select) one
              left join customer h on h.id = $1
              left join customer c on c.id = coalesce(h.merged_into, h.id)
                   and c.deleted_at is null
            """;

    private static final String STEP_UP =
            """
            select p.id
              from (values (1, $1::uuid),
                           (2, (select leader_id from team where id = $2)),
                           (3, (select manager_id from branch where id = $3))) as step (rank, person)
              join person p on p.id = step.person and p.active
             where p.id is distinct from $4::uuid
             order by step.rank limit 1
            """;

    private final Sql sql;

    SqlTicketParties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Found find(Asked asked) {
        return sql.one(
                        FIND,
                        Tuple.tuple()
                                .addValue(value(asked.customer()))
                                .addValue(value(asked.branch()))
                                .addValue(asked.category().orElse(null))
                                .addValue(value(asked.person()))
                                .addValue(value(asked.team())),
                        SqlTicketParties::found)
                .orElseThrow();
    }

    @Override
    public Optional<PersonId> stepUp(Step step) {
        return sql.one(
                STEP_UP,
                Tuple.tuple()
                        .addValue(value(step.byPolicy()))
                        .addValue(value(step.team()))
                        .addValue(step.branch().value())
                        .addValue(value(step.present())),
                row -> new PersonId(row.getUUID("id")));
    }

    @Override
    public Set<TeamId> teamsOf(PersonId person) {
        return sql
                .list(
                        "select team_id from team_member where person_id = $1",
                        Tuple.of(person.value()),
                        row -> new TeamId(row.getUUID("team_id")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Found found(Row row) {
        return new Found(
                Optional.ofNullable(row.getUUID("customer")).map(CustomerId::new),
                Optional.ofNullable(row.getUUID("customer_branch"))
                        .map(branch ->
                                Placement.in(
                                        Optional.of(new BranchId(branch)),
                                        Optional.ofNullable(row.getUUID("customer_owner"))
                                                .map(PersonId::new)
                                                .map(Set::of)
                                                .orElse(Set.of()))),
                row.getBoolean("branch"),
                row.getBoolean("category"),
                row.getBoolean("category_known"),
                row.getBoolean("person"),
                row.getBoolean("team"));
    }

    private static @Nullable UUID value(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }
}
