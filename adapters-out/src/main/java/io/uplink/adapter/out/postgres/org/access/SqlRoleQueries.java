package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.RoleQueries;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** Roles, their grants and how many have them. */
@ApplicationScoped
class SqlRoleQueries implements RoleQueries {

    private static final String ALL =
            """
            select r.id, r.key, r.name, r.description, r.system, r.needs_second_factor, r.version,
                   (select coalesce(jsonb_object_agg(g.permission, g.reach), '{}')
                      from role_grant g where g.role_id = r.id) as grants,
                   (select count(*) from person_role p where p.role_id = r.id) as people
              from role r
             order by r.system desc, lower(r.name), r.id
            """;

    private final Sql sql;

    SqlRoleQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> all() {
        return sql.list(ALL, Tuple.tuple(), SqlRoleQueries::held);
    }

    private static Held held(Row row) {
        var grants = new TreeMap<String, String>();
        row.getJsonObject("grants")
                .forEach(grant -> grants.put(grant.getKey(), grant.getValue().toString()));
        return new Held(
                new Role(
                        new RoleId(row.getUUID("id")),
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getBoolean("system"),
                        grants,
                        row.getBoolean("needs_second_factor"),
                        row.getLong("version")),
                row.getLong("people"));
    }
}
