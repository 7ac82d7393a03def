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
        return statements
                .list(
                        Object[].class,
                        "select entry_id, public from ticket_file"
                                + " where ticket_id = $1 and file_id = $2",
                        ticket.value(),
                        file.value())
                .stream()
                .map(row -> new Attached(ticket, file, (UUID) row[0], (boolean) row[1]))
                .findFirst();
    }
}
