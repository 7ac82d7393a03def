package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.MentionQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Mentions;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes something that only our people read. It answers nobody, so no target is met by it. A
 * colleague who is named with an at sign is told; only who may see the ticket may be named.
 */
@UseCase
public final class NoteOnTicket {

    private static final TicketRights MAY =
            TicketRights.of(
                    Permission.TICKETS_REPLY, Also.ASSIGNEE, Also.TECHNICIAN_LINK, Also.RULE);

    /**
     * The note; a note surprises no customer, so it may cross another one.
     *
     * @param chosen colleagues picked from a list, besides those that the text names
     */
    public record Input(TicketId ticket, String text, Set<PersonId> chosen) {

        public Input {
            chosen = Set.copyOf(chosen);
        }

        public Input(TicketId ticket, String text) {
            this(ticket, text, Set.of());
        }
    }

    private final TicketDesk desk;
    private final TicketTalk talk;
    private final MentionQueries people;

    public NoteOnTicket(TicketDesk desk, TicketTalk talk, MentionQueries people) {
        this.desk = desk;
        this.talk = talk;
        this.people = people;
    }

    public ReplyToTicket.Outcome execute(Actor actor, Input input) {
        var text = TicketWords.required("text", input.text());
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var before = ticket.snapshot();
            var mentions = mentions(input, text);
            var entry =
                    desk.entry(
                            actor,
                            before,
                            TicketEntry.NOTE,
                            Visibility.INTERNAL,
                            mentions.text(),
                            noted(mentions));
            var twin = talk.twin(entry);
            if (twin.isPresent()) {
                return new ReplyToTicket.Outcome(before, twin.get());
            }
            ticket.mentioned(entry.id(), List.copyOf(mentions.people().keySet()), entry.at());
            return new ReplyToTicket.Outcome(
                    talk.keep(actor, "ticket.note", before, ticket, entry), entry);
        });
    }

    private Mentions mentions(Input input, String text) {
        var beginnings = Mentions.beginnings(text);
        if (beginnings.isEmpty() && input.chosen().isEmpty()) {
            return Mentions.none(text);
        }
        return Mentions.in(
                text,
                people.candidates(input.ticket(), beginnings, input.chosen()),
                input.chosen());
    }

    /** The names as they were then: so they stand in the text, and so they are found there. */
    private static Map<String, String> noted(Mentions mentions) {
        return mentions.people().isEmpty()
                ? Map.of()
                : Map.of(TicketEntry.MENTIONS, String.join("\n", mentions.people().values()));
    }
}
