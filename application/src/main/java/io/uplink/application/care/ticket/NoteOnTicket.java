package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.TicketId;
import java.util.Map;

/** Writes something that only our people read. It answers nobody, so no target is met by it. */
@UseCase
public final class NoteOnTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_REPLY, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /** The note; a note surprises no customer, so it may cross another one. */
    public record Input(TicketId ticket, String text) {}

    private final TicketDesk desk;
    private final TicketTalk talk;

    public NoteOnTicket(TicketDesk desk, TicketTalk talk) {
        this.desk = desk;
        this.talk = talk;
    }

    public ReplyToTicket.Outcome execute(Actor actor, Input input) {
        var text = TicketWords.required("text", input.text());
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var before = ticket.snapshot();
            var entry =
                    desk.entry(
                            actor, before, TicketEntry.NOTE, Visibility.INTERNAL, text, Map.of());
            var twin = talk.twin(entry);
            if (twin.isPresent()) {
                return new ReplyToTicket.Outcome(before, twin.get());
            }
            return new ReplyToTicket.Outcome(
                    talk.keep(actor, "ticket.note", before, ticket, entry), entry);
        });
    }
}
