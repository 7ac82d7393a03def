package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.TicketFiles;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Reads a file of a ticket; a customer reads only what is for customers. */
@UseCase
public final class ReadFile {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_VIEW, Also.TECHNICIAN_LINK, Also.CUSTOMER);

    /** Which file of which ticket. */
    public record Input(TicketId ticket, FileId file) {}

    /** What it is, and its bytes for whoever gives them a way. */
    public record Outcome(FileStore.Stored file, Consumer<OutputStream> content) {}

    private final TicketDesk desk;
    private final TicketFiles files;
    private final FileStore store;

    public ReadFile(TicketDesk desk, TicketFiles files, FileStore store) {
        this.desk = desk;
        this.files = files;
        this.store = store;
    }

    public Outcome execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.look(actor, MAY, input.ticket());
            var customer =
                    TicketDesk.author(actor, ticket.snapshot()).kind() == Author.Kind.CUSTOMER;
            var _ =
                    files.find(ticket.id(), input.file())
                            .filter(file -> file.forCustomer() || !customer)
                            .orElseThrow(() -> new DomainException(new TicketError.NoSuchFile()));
            return new Outcome(
                    store.describe(input.file()), into -> store.read(input.file(), into));
        });
    }
}
