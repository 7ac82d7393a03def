package io.uplink.adapter.out.postgres.care.link;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import java.util.Optional;

/** A row of {@code ticket_link} as the plain client reads it. */
final class LinkRows {

    private LinkRows() {}

    static TicketLink link(Row row) {
        var person = Optional.ofNullable(row.getUUID("person_id"));
        return new TicketLink(
                row.getUUID("id"),
                new TicketId(row.getUUID("ticket_id")),
                person.<TicketLink.Holder>map(
                                id -> new TicketLink.Holder.Technician(new PersonId(id)))
                        .orElseGet(() ->
                                new TicketLink.Holder.Customer(
                                        new CustomerId(row.getUUID("customer_id")))),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                row.getInteger("most_uses"),
                row.getInteger("uses"),
                Sql.optionalInstant(row, "revoked_at"));
    }
}
