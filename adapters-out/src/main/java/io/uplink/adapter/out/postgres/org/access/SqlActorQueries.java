package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.Grants;
import io.uplink.application.org.access.port.ActorQueries;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every part is found by the first columns of an index. */
@ApplicationScoped
class SqlActorQueries implements ActorQueries {

    /** Of the person {@code p}; a statement that finds the person another way can use it too. */
    static final String COLUMNS =
            """
            p.id, p.name, p.language, p.theme, p.active,
            array(select g.permission || ' ' || g.reach
                    from person_role r join role_grant g on g.role_id = r.role_id
                   where r.person_id = p.id) as grants,
            array(select b.branch_id from person_branch b
                   where b.person_id = p.id order by b.home desc, b.branch_id) as branches,
            array(select m.team_id from team_member m join team t on t.id = m.team_id
                   where m.person_id = p.id and t.active) as teams
            """;

    private static final String STANDING =
            "select %s from person p where p.id = $1".formatted(COLUMNS);

    private final Sql sql;

    SqlActorQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Standing> standing(PersonId person) {
        return sql.one(STANDING, Tuple.of(person.value()), SqlActorQueries::standing);
    }

    /** From a row with those columns. */
    static Standing standing(Row row) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        for (var grant : row.getArrayOfStrings("grants")) {
            var cut = grant.indexOf(' ');
            Grants.add(grants, grant.substring(0, cut), grant.substring(cut + 1));
        }
        return new Standing(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                Language.ofCode(row.getString("language")),
                Theme.ofCode(row.getString("theme")),
                row.getBoolean("active"),
                grants,
                Arrays.stream(row.getArrayOfUUIDs("branches")).map(BranchId::new).toList(),
                Arrays.stream(row.getArrayOfUUIDs("teams"))
                        .map(TeamId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
