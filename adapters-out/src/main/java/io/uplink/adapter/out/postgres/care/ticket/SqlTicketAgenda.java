package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Each question is a walk along a partial index that holds only what waits. */
@ApplicationScoped
class SqlTicketAgenda implements TicketAgenda {

    private static final String FOR_SLA =
            """
            select t.id from ticket t
             where t.sla_next_at <= $1 and t.deleted_at is null and t.id <> all ($2::uuid[])
             order by t.sla_next_at limit $3
            """;

    private static final String TO_RESUME =
            """
            select t.id from ticket t
             where t.resume_at <= $1 and t.state = 'pending' and t.deleted_at is null
               and t.id <> all ($2::uuid[])
             order by t.resume_at limit $3
            """;

    private static final String OWED_TO =
            """
            select t.id from ticket t
             where t.customer_id = $1 and t.deleted_at is null and %s
             order by t.opened_at, t.id limit $2
            """
                    .formatted(TicketConditions.UNRESOLVED);

    private static final String TO_CLOSE =
            """
            select t.id from ticket t
             where t.resolved_at < $1 and t.state = 'resolved' and t.deleted_at is null
               and t.id <> all ($2::uuid[])
             order by t.resolved_at limit $3
            """;

    private final Sql sql;

    SqlTicketAgenda(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<TicketId> forSla(Instant now, Collection<TicketId> but, int most) {
        return list(FOR_SLA, now, but, most);
    }

    @Override
    public List<TicketId> toResume(Instant now, Collection<TicketId> but, int most) {
        return list(TO_RESUME, now, but, most);
    }

    @Override
    public List<TicketId> owedTo(CustomerId customer, int most) {
        return sql.list(
                OWED_TO, Tuple.of(customer.value(), most), row -> new TicketId(row.getUUID("id")));
    }

    @Override
    public List<TicketId> toClose(Instant resolvedBefore, Collection<TicketId> but, int most) {
        return list(TO_CLOSE, resolvedBefore, but, most);
    }

    private List<TicketId> list(
            String statement, Instant moment, Collection<TicketId> but, int most) {
        return sql.list(
                statement,
                Tuple.of(
                        Sql.at(moment),
                        but.stream().map(TicketId::value).toArray(UUID[]::new),
                        most),
                row -> new TicketId(row.getUUID("id")));
    }
}
