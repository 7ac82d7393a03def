package io.uplink.adapter.out.postgres.care.sla;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;

/** Branches and people to choose from, in one statement. */
@ApplicationScoped
class SqlSlaQueries implements SlaQueries {

    private static final String CHOICES =
            """
            select 'branch' as kind, id, name from branch where active
            union all
            select 'person', id, name from person where active
            order by 1, 3, 2
            """;

    private record Choice(String kind, UUID id, String name) {}

    private final Sql sql;

    SqlSlaQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Choices choices() {
        var branches = new ArrayList<Branch>();
        var people = new ArrayList<Person>();
        var found =
                sql.list(
                        CHOICES,
                        Tuple.tuple(),
                        row ->
                                new Choice(
                                        row.getString("kind"),
                                        row.getUUID("id"),
                                        row.getString("name")));
        for (var choice : found) {
            if (choice.kind().equals("branch")) {
                branches.add(new Branch(new BranchId(choice.id()), choice.name()));
            } else {
                people.add(new Person(new PersonId(choice.id()), choice.name()));
            }
        }
        return new Choices(branches, people);
    }
}
