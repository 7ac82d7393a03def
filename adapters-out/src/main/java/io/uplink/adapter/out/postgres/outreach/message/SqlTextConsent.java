package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.ConsentSql;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.TextConsent;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SqlTextConsent implements TextConsent {

    private static final String REFUSING =
            "select id from unnest($1::uuid[]) asked (id) where "
                    + ConsentSql.refusesTexts("asked.id");

    private final Sql sql;

    SqlTextConsent(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> refusing(Set<UUID> customers) {
        return customers.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        sql.list(
                                REFUSING,
                                Tuple.of(customers.toArray(UUID[]::new)),
                                row -> row.getUUID("id")));
    }
}
