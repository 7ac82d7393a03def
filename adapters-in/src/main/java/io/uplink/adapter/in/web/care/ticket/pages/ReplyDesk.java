package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.AttachFile;
import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes what stands in the composer: a message with its files, or files alone. */
@RequestScoped
class ReplyDesk {

    private final ReplyToTicket replyToTicket;
    private final NoteOnTicket noteOnTicket;
    private final AttachFile attachFile;
    private final Actors actors;

    ReplyDesk(
            ReplyToTicket replyToTicket,
            NoteOnTicket noteOnTicket,
            AttachFile attachFile,
            Actors actors) {
        this.replyToTicket = replyToTicket;
        this.noteOnTicket = noteOnTicket;
        this.attachFile = attachFile;
        this.actors = actors;
    }

    /** The entry that was made, to scroll to. */
    UUID write(UUID ticket, ReplyForm form) {
        var files = form.files();
        if (form.text().isBlank() && !files.isEmpty()) {
            files.forEach(file -> attach(ticket, Optional.empty(), file, !form.isInternal()));
            return ticket;
        }
        var entry = message(ticket, form).entry().id();
        files.forEach(file -> attach(ticket, Optional.of(entry), file, !form.isInternal()));
        return entry;
    }

    private ReplyToTicket.Outcome message(UUID ticket, ReplyForm form) {
        var id = new TicketId(ticket);
        return form.isInternal()
                ? noteOnTicket.execute(
                        actors.current(), new NoteOnTicket.Input(id, form.text(), form.mentions()))
                : replyToTicket.execute(
                        actors.current(),
                        new ReplyToTicket.Input(
                                id, form.text(), FormValues.id(form.seen), form.anyway != null));
    }

    void attach(UUID ticket, Optional<UUID> entry, FileUpload file, boolean forCustomer) {
        try (var content = Files.newInputStream(file.uploadedFile())) {
            attachFile.execute(
                    actors.current(),
                    new AttachFile.Input(
                            new TicketId(ticket), entry, file.fileName(), content, forCustomer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The one file of a form that asks for one. */
    void attach(UUID ticket, ReplyForm form) {
        if (form.files().isEmpty()) {
            throw Invalid.of("files", "required");
        }
        form.files().forEach(file -> attach(ticket, Optional.empty(), file, form.who != null));
    }
}
