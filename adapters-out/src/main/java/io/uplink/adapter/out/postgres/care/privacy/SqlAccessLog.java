package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * One statement a look, and one for all customers of a list. Whoever looks again within five
 * minutes costs a walk of an index and no write.
 */
@ApplicationScoped
class SqlAccessLog implements AccessLog {

    private static final String NOTE =
            """
            insert into customer_access (id, customer_id, person_id, person_name, channel, fields,
                    hour, first_at, last_at, address)
            select l.id, l.customer, $3, $4, $5, $6, $7, $8, $8, $9
              from unnest($1::uuid[], $2::uuid[]) as l (id, customer)
             order by l.customer
            on conflict (customer_id, person_id, channel, fields, hour) do update
               set last_at = excluded.last_at, address = excluded.address
             where customer_access.last_at < excluded.last_at - interval '5 minutes'
            """;

    private static final String PRUNE =
            """
            delete from customer_access where id in (
                select id from customer_access where first_at < $1 order by first_at limit $2)
            """;

    private final Sql sql;
    private final Ids ids;

    SqlAccessLog(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public void note(Look look, Collection<CustomerId> customers) {
        var seen = customers.stream().map(CustomerId::value).distinct().toArray(UUID[]::new);
        var made = new UUID[seen.length];
        for (var i = 0; i < made.length; i++) {
            made[i] = ids.next();
        }
        sql.change(
                NOTE,
                Tuple.tuple()
                        .addValue(made)
                        .addValue(seen)
                        .addValue(look.person().value())
                        .addValue(look.name())
                        .addValue(look.channel())
                        .addValue(look.fields().code())
                        .addValue(Sql.at(look.hour()))
                        .addValue(Sql.at(look.at()))
                        .addValue(look.address().orElse(null)));
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}
