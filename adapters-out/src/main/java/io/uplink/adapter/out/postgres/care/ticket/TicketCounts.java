package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketQueries.Counts;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import java.util.stream.IntStream;

/** The numbers on the tabs over the list, alone or within a statement that asks for more. */
public final class TicketCounts {

    private static final int PARAMETERS = 6;

    private TicketCounts() {}

    /** One row; its parameters are {@link #arguments}, the first of them {@code $first}. */
    public static String select(int first) {
        var at =
                IntStream.range(first, first + PARAMETERS)
                        .mapToObj(number -> "$" + number)
                        .toArray(String[]::new);
        return """
        select count(*) as open,
               count(*) filter (where t.assignee_id = %s) as mine,
               count(*) filter (where %s) as overdue,
               count(*) filter (where %s) as at_risk,
               count(*) filter (where %s) as unassigned,
               count(*) filter (where t.team_id = any (%s::uuid[])) as my_teams
          from ticket t
         where t.deleted_at is null and %s and %s
        """
                .formatted(
                        at[3],
                        TicketConditions.overdue(at[4]),
                        TicketConditions.atRisk(at[4]),
                        TicketConditions.UNASSIGNED,
                        at[5],
                        TicketConditions.UNRESOLVED,
                        TicketConditions.within(at[0], at[1], at[2], at[3]));
    }

    public static Tuple arguments(Tuple before, Scope scope) {
        var reader = scope.reader();
        return before.addValue(scope.reach() == Reach.ALL)
                .addValue(TicketConditions.branches(scope.reach(), reader))
                .addValue(TicketConditions.teams(scope.reach(), reader))
                .addValue(reader.id().value())
                .addValue(Sql.at(scope.now()))
                .addValue(reader.teams().stream().map(TeamId::value).toArray(UUID[]::new));
    }

    public static Counts read(Row row) {
        return new Counts(
                row.getLong("open"),
                row.getLong("mine"),
                row.getLong("overdue"),
                row.getLong("at_risk"),
                row.getLong("unassigned"),
                row.getLong("my_teams"));
    }
}
