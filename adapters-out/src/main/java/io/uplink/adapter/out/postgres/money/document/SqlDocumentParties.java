package io.uplink.adapter.out.postgres.money.document;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.document.port.DocumentParties;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Customers as their documents name them. */
@ApplicationScoped
class SqlDocumentParties implements DocumentParties {

    private static final String FIND =
            """
            select k.id, k.name, k.account_number, k.language, k.address,
                   coalesce(k.email, '') as email,
                   coalesce((select p.e164 from customer_phone p where p.customer_id = k.id
                              order by p.position limit 1), '') as phone
              from customer c join customer k on k.id = coalesce(c.merged_into, c.id)
             where c.id = $1
            """;

    private final Sql sql;

    SqlDocumentParties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Party> find(CustomerId id) {
        return sql.one(FIND, Tuple.of(id.value()), SqlDocumentParties::party);
    }

    private static Party party(Row row) {
        return new Party(
                new CustomerId(row.getUUID("id")),
                row.getString("name"),
                row.getString("account_number"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                Language.ofCode(row.getString("language")));
    }
}
