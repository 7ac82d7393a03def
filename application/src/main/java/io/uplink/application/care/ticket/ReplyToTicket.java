package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a message that the customer and we both see. The first of ours answers the response
 * target, a later one that for the next reply, whose clock a message of the customer starts. Such a
 * message ends the waiting for the customer, too.
 */
@UseCase
public final class ReplyToTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_REPLY, Also.TECHNICIAN_LINK, Also.CUSTOMER);

    /**
     * The message.
     *
     * @param seenEntry the last entry the author saw; empty where no history is shown
     * @param sendAnyway whether it may go although others wrote meanwhile
     */
    public record Input(
            TicketId ticket, String text, Optional<UUID> seenEntry, boolean sendAnyway) {}

    /** The ticket as it is now, and the message as it was kept. */
    public record Outcome(Ticket.Snapshot ticket, TicketEntry entry) {}

    private final TicketDesk desk;
    private final TicketTalk talk;
    private final TicketTerms terms;

    public ReplyToTicket(TicketDesk desk, TicketTalk talk, TicketTerms terms) {
        this.desk = desk;
        this.talk = talk;
        this.terms = terms;
    }

    public Outcome execute(Actor actor, Input input) {
        var text = TicketWords.required("text", input.text());
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            var before = ticket.snapshot();
            var entry =
                    desk.entry(actor, before, TicketEntry.REPLY, Visibility.PUBLIC, text, Map.of());
            var twin = talk.twin(entry);
            if (twin.isPresent()) {
                return new Outcome(before, twin.get());
            }
            talk.requireNothingNewer(entry, input.seenEntry(), input.sendAnyway());
            return said(actor, ticket, entry);
        });
    }

    private Outcome said(Actor actor, Ticket ticket, TicketEntry entry) {
        var before = ticket.snapshot();
        var byCustomer = entry.author().kind() == Author.Kind.CUSTOMER;
        ticket.replied(entry.id(), byCustomer, entry.at());
        if (byCustomer) {
            ticket.heard(terms.hours(before), terms.warnings(), entry.at());
            goOn(ticket, entry.at());
        } else {
            var _ = ticket.answered(terms.hours(before), entry.at());
        }
        return new Outcome(talk.keep(actor, "ticket.reply", before, ticket, entry), entry);
    }

    private void goOn(Ticket ticket, Instant now) {
        if (ticket.snapshot().state() instanceof TicketState.Pending pending
                && pending.reason() == PendingReason.CUSTOMER) {
            ticket.resume(terms.hours(ticket.snapshot()), now);
        }
    }
}
