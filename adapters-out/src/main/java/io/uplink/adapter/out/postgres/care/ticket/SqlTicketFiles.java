package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.ticket.port.TicketFiles;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which file belongs where; the bytes are kept elsewhere. */
@ApplicationScoped
class SqlTicketFiles implements TicketFiles {

    /** Of the ticket, of one merged into it, or of the message that it was split off with. */
    private static final String FIND =
            """
            select f.entry_id, f.public from ticket_file f
             where f.file_id = $2
               and (f.ticket_id = $1
                    or f.ticket_id in (select m.id from ticket m
                                        where m.merged_into = $1 and m.deleted_at is null)
                    or f.entry_id in (select r.entry_id from ticket_relation r
                                       where r.to_id = $1 and r.kind = 'split'))
            """;

    private final Statements statements;

    SqlTicketFiles(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int count(TicketId ticket) {
        return statements
                .list(
                        Long.class,
                        "select count(*) from ticket_file where ticket_id = $1",
                        ticket.value())
                .getFirst()
                .intValue();
    }

    @Override
    public void attach(Attached file) {
        statements.change(
                "insert into ticket_file (ticket_id, file_id, entry_id, public)"
                        + " values ($1, $2, $3, $4)",
                file.ticket().value(),
                file.file().value(),
                file.entry(),
                file.forCustomer());
    }

    @Override
    public Optional<Attached> find(TicketId ticket, FileId file) {
        return statements.list(Object[].class, FIND, ticket.value(), file.value()).stream()
                .map(row -> new Attached(ticket, file, (UUID) row[0], (boolean) row[1]))
                .findFirst();
    }
}
