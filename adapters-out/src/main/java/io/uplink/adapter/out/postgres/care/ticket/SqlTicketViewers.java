package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketViewers;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Rows of {@code ticket_viewer}; noting and asking are one statement. */
@ApplicationScoped
class SqlTicketViewers implements TicketViewers {

    private static final String TOUCH =
            """
            with present as (
                insert into ticket_viewer (ticket_id, person_id, seen_at) values ($1, $2, $3)
                    on conflict (ticket_id, person_id) do update set seen_at = excluded.seen_at
            )
            select p.name
              from ticket_viewer v join person p on p.id = v.person_id
             where v.ticket_id = $1 and v.person_id <> $2 and v.seen_at >= $4
             order by lower(p.name), p.id
             limit $5
            """;

    private static final String PRUNE = "delete from ticket_viewer where seen_at < $1";

    private final Sql sql;

    SqlTicketViewers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> touch(
            TicketId ticket, PersonId viewer, Instant now, Instant since, int most) {
        return sql.list(
                TOUCH,
                Tuple.of(ticket.value(), viewer.value(), Sql.at(now), Sql.at(since), most),
                row -> row.getString("name"));
    }

    @Override
    public int prune(Instant before) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before)));
    }
}
