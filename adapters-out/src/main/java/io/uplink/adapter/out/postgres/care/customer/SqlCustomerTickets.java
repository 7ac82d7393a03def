package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.customer.port.CustomerTickets;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In the caller's unit of work, so that a decision sees what the same unit changed. */
@ApplicationScoped
class SqlCustomerTickets implements CustomerTickets {

    private static final String TIES =
            """
            select cast(assignee_id as text), cast(team_id as text),
                   cast(count(*) filter (where state in ('open', 'in-progress', 'pending')) as integer)
              from ticket
             where customer_id = any (%s) and deleted_at is null
             group by assignee_id, team_id
            """
                    .formatted(CustomerRecords.of("$1"));

    private final Statements statements;

    SqlCustomerTickets(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Ties of(CustomerId customer) {
        var unresolved = 0;
        var assignees = new HashSet<PersonId>();
        var teams = new HashSet<TeamId>();
        for (var row : statements.list(Object[].class, TIES, customer.value())) {
            var assignee = (@Nullable String) row[0];
            var team = (@Nullable String) row[1];
            if (assignee != null) {
                assignees.add(new PersonId(UUID.fromString(assignee)));
            }
            if (team != null) {
                teams.add(new TeamId(UUID.fromString(team)));
            }
            unresolved += ((Number) row[2]).intValue();
        }
        return new Ties(unresolved, assignees, teams);
    }
}
