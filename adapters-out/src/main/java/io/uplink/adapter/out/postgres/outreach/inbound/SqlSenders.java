package io.uplink.adapter.out.postgres.outreach.inbound;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.inbound.port.Senders;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By the index of telephones; a family's number leads to a few customers, not to many. */
@ApplicationScoped
class SqlSenders implements Senders {

    private static final String OF_PHONE =
            """
            select c.id, c.name, c.branch_id,
                   array(select t.id from ticket t
                          where t.customer_id = c.id and t.deleted_at is null and %s
                          order by t.opened_at desc limit 10) as open,
                   (select t.id from ticket t
                     where t.customer_id = c.id and t.deleted_at is null
                       and $2::text is not null and t.number like '%%-' || $2
                     order by t.opened_at desc limit 1) as named
              from (select distinct customer_id from customer_phone where e164 = $1) p
              join customer c on c.id = p.customer_id and c.deleted_at is null
             order by c.id
             limit 10
            """
                    .formatted(TicketConditions.UNRESOLVED);

    private final Sql sql;

    SqlSenders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Sender> of(PhoneNumber phone, Optional<String> number) {
        return sql.list(OF_PHONE, Tuple.of(phone.e164(), number.orElse(null)), SqlSenders::sender);
    }

    private static Sender sender(Row row) {
        return new Sender(
                new CustomerId(row.getUUID("id")),
                row.getString("name"),
                new BranchId(row.getUUID("branch_id")),
                Arrays.stream(row.getArrayOfUUIDs("open")).map(TicketId::new).toList(),
                Optional.ofNullable(row.getUUID("named")).map(TicketId::new));
    }
}
