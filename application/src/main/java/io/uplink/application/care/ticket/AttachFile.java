package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.TicketFiles;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds a file to a ticket: to a message of the same author, or as an entry of its own. */
@UseCase
public final class AttachFile {

    private static final TicketRights MAY =
            TicketRights.of(
                    Permission.TICKETS_REPLY, Also.ASSIGNEE, Also.TECHNICIAN_LINK, Also.CUSTOMER);

    /** Enough photos of any house; more is an album. */
    public static final int MOST_FILES = 20;

    /**
     * The file.
     *
     * @param entry the message it belongs to; empty for an entry of its own
     * @param forCustomer whether the customer sees it too; with a message the message says so
     */
    public record Input(
            TicketId ticket,
            Optional<UUID> entry,
            String name,
            InputStream content,
            boolean forCustomer) {}

    private final TicketDesk desk;
    private final TicketFiles files;
    private final FileStore store;

    public AttachFile(TicketDesk desk, TicketFiles files, FileStore store) {
        this.desk = desk;
        this.files = files;
        this.store = store;
    }

    public FileStore.Stored execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            if (files.count(ticket.id()) >= MOST_FILES) {
                throw new DomainException(new TicketError.TooManyFiles(MOST_FILES));
            }
            var message = input.entry().map(id -> own(actor, ticket.snapshot(), id));
            var stored = store.store(input.name(), input.content());
            var facts =
                    Map.of(
                            "file", stored.id().value().toString(),
                            "name", stored.name(),
                            "type", stored.type(),
                            "bytes", String.valueOf(stored.bytes()));
            var entry = message.orElseGet(() -> ownEntry(actor, ticket.snapshot(), input, facts));
            files.attach(
                    new TicketFiles.Attached(
                            ticket.id(),
                            stored.id(),
                            entry.id(),
                            entry.visibility() == Visibility.PUBLIC));
            TicketActivity.noted(
                    desk.origin().activity(),
                    actor,
                    "ticket.attach",
                    ticket.snapshot(),
                    Map.of("file", stored.name()));
            return stored;
        });
    }

    private TicketEntry own(Actor actor, Ticket.Snapshot ticket, UUID id) {
        return desk.timeline()
                .find(ticket.id(), id)
                .filter(entry -> entry.author().equals(TicketDesk.author(actor, ticket)))
                .orElseThrow(() -> Invalid.of("entry", "entry.unknown"));
    }

    /** What a customer sends, the customer may see. */
    private TicketEntry ownEntry(
            Actor actor, Ticket.Snapshot ticket, Input input, Map<String, String> facts) {
        var byCustomer =
                TicketDesk.author(actor, ticket).kind() == TicketEntry.Author.Kind.CUSTOMER;
        var visibility =
                input.forCustomer() || byCustomer ? Visibility.PUBLIC : Visibility.INTERNAL;
        var entry = desk.entry(actor, ticket, "file", visibility, "", facts);
        desk.timeline().append(entry);
        return entry;
    }
}
