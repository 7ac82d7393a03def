package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.Audiences;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Teams and branches, looked up in the unit of work of what is shared. */
@ApplicationScoped
class SqlAudiences implements Audiences {

    private final Statements statements;

    SqlAudiences(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Found> find(Audience audience) {
        return switch (audience) {
            case Audience.Own _, Audience.All _ -> Optional.empty();
            case Audience.Team(var team) ->
                    statements
                            .list(
                                    Object[].class,
                                    "select branch_id, active from team where id = $1",
                                    team.value())
                            .stream()
                            .map(row ->
                                    new Found(
                                            new Placement(
                                                    Optional.of(new BranchId((UUID) row[0])),
                                                    Set.of(),
                                                    Set.of(team)),
                                            (boolean) row[1]))
                            .findFirst();
            case Audience.Branch(var branch) ->
                    statements
                            .list(
                                    Boolean.class,
                                    "select active from branch where id = $1",
                                    branch.value())
                            .stream()
                            .map(active -> new Found(Placement.in(branch), active))
                            .findFirst();
        };
    }
}
