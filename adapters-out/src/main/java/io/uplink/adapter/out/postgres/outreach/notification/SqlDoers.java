package io.uplink.adapter.out.postgres.outreach.notification;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.notification.port.Doers;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Found in the ticket's history: an event and what the history says of it were written at one
 * moment by one author.
 */
@ApplicationScoped
class SqlDoers implements Doers {

    /** The same moment, rounded in one place and cut off in the other. */
    private static final String AUTHOR =
            """
            select author_kind, author_id, author_name
              from ticket_entry
             where ticket_id = $1
               and at between $2::timestamptz - interval '1 microsecond'
                          and $2::timestamptz + interval '1 microsecond'
               and author_kind <> 'system'
             limit 1
            """;

    private final Sql sql;

    SqlDoers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Doer> of(TicketId ticket, Instant at) {
        return sql.one(AUTHOR, Tuple.of(ticket.value(), Sql.at(at)), SqlDoers::doer);
    }

    private static Doer doer(Row row) {
        return new Doer(
                Optional.ofNullable(row.getUUID("author_id"))
                        .filter(_ -> row.getString("author_kind").equals("person"))
                        .map(PersonId::new),
                row.getString("author_name"));
    }
}
