package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.StructureQueries;
import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** The tickets around one, in one statement. */
@ApplicationScoped
class SqlStructureQueries implements StructureQueries {

    private static final String AROUND =
            """
            select s.branch_id as own_branch, s.opened_by as own_opener,
                   s.assignee_id as own_assignee, s.team_id as own_team,
                   o.*, t.number, t.subject, t.state, t.version, t.branch_id, t.opened_by,
                   t.assignee_id, t.team_id, a.name as assignee_name
              from ticket s
              left join lateral (
                   select r.id as relation, r.kind, true as first, r.to_id as other, r.entry_id
                     from ticket_relation r where r.from_id = s.id
                   union all
                   select r.id, r.kind, false, r.from_id, r.entry_id
                     from ticket_relation r where r.to_id = s.id
                   union all
                   select null, null, false, m.id, null
                     from ticket m where m.merged_into = s.id) o
                on exists (select from ticket q where q.id = o.other and q.deleted_at is null)
              left join ticket t on t.id = o.other
              left join person a on a.id = t.assignee_id
             where s.id = $1 and s.deleted_at is null
             order by o.kind nulls first, o.first, t.number
            """;

    private final Sql sql;

    SqlStructureQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Circle> around(TicketId ticket) {
        var rows = sql.list(AROUND, Tuple.of(ticket.value()), row -> row);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Circle(
                        placement(
                                rows.getFirst(),
                                "own_branch",
                                "own_opener",
                                "own_assignee",
                                "own_team"),
                        rows.stream()
                                .filter(row -> row.getUUID("other") != null)
                                .map(SqlStructureQueries::other)
                                .toList()));
    }

    private static Other other(Row row) {
        return new Other(
                new TicketId(row.getUUID("other")),
                row.getString("number"),
                row.getString("subject"),
                TicketState.Kind.ofCode(row.getString("state")),
                Optional.ofNullable(row.getString("assignee_name")),
                row.getLong("version"),
                placement(row, "branch_id", "opened_by", "assignee_id", "team_id"),
                tie(row));
    }

    private static Tie tie(Row row) {
        return row.getUUID("relation") == null
                ? new Tie.Merged()
                : new Tie.Related(
                        row.getUUID("relation"),
                        Role.of(
                                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getBoolean("first")),
                        Optional.ofNullable(row.getUUID("entry_id")));
    }

    private static Placement placement(
            Row row, String branch, String opener, String assignee, String team) {
        return Ticket.placement(
                new BranchId(row.getUUID(branch)),
                Optional.ofNullable(row.getUUID(opener)).map(PersonId::new),
                new Assignment(
                        Optional.ofNullable(row.getUUID(assignee)).map(PersonId::new),
                        Optional.ofNullable(row.getUUID(team)).map(TeamId::new)));
    }
}
