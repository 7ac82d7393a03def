package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.MentionQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;

/** Whom a note on a ticket may name: those who may see it, for those who may write one. */
@UseCase
public final class SuggestMentions {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_REPLY, Also.ASSIGNEE);

    /** What was typed so far; blank for all, as far as {@code most} goes. */
    public record Input(TicketId ticket, String typed, int most) {}

    private final TicketDesk desk;
    private final MentionQueries people;

    public SuggestMentions(TicketDesk desk, MentionQueries people) {
        this.desk = desk;
        this.people = people;
    }

    public List<Candidate> execute(Actor actor, Input input) {
        var ticket = desk.perform(() -> desk.look(actor, MAY, input.ticket()));
        return people.whoMaySee(ticket.id(), input.typed(), input.most());
    }
}
