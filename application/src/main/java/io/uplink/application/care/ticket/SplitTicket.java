package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.care.structure.Relations;
import io.uplink.domain.care.structure.StructureError;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a ticket of its own for one message of another, for the same customer and in the same
 * branch. The message and its files stay where they are.
 */
@UseCase
public final class SplitTicket {

    /**
     * What becomes a ticket.
     *
     * @param id chosen by whoever asks: the same again is the same ticket
     * @param entry a reply or a note of the ticket
     * @param description what of the message is the new report; the customer reads it
     */
    public record Input(
            UUID id,
            TicketId ticket,
            UUID entry,
            String subject,
            String description,
            String category,
            Priority priority) {}

    private final TicketPair pair;
    private final OpenTicket openTicket;

    public SplitTicket(TicketPair pair, OpenTicket openTicket) {
        this.pair = pair;
        this.openTicket = openTicket;
    }

    /** The new ticket. */
    public Ticket.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_CREATE);
        return pair.desk()
                .perform(() -> {
                    var origin = pair.desk().take(actor, RelateTickets.MAY, input.ticket());
                    var known = pair.structure().find(input.id());
                    return known.isPresent()
                            ? again(input, known.get())
                            : split(actor, input, origin);
                });
    }

    private Ticket.Snapshot again(Input input, Relation known) {
        var same =
                known.kind() == Kind.SPLIT
                        && known.from().equals(input.ticket())
                        && known.entry().equals(Optional.of(input.entry()));
        return Optional.of(known)
                .filter(_ -> same)
                .flatMap(relation -> pair.find(relation.to()))
                .orElseThrow(() -> new DomainException(new StructureError.OtherSplit()))
                .snapshot();
    }

    private Ticket.Snapshot split(Actor actor, Input input, Ticket origin) {
        origin.requireNotMerged();
        requireSomethingSaid(input);
        var from = origin.snapshot();
        var opened = openTicket.execute(actor, report(input, from));
        var relation =
                new Relation(
                        input.id(),
                        Kind.SPLIT,
                        from.id(),
                        opened.id(),
                        Optional.of(input.entry()),
                        Optional.of(actor.requirePerson().id()),
                        pair.desk().origin().now());
        new Relations(pair.structure().of(from.id(), opened.id())).requireRoomFor(relation);
        pair.structure().add(relation);
        pair.noted(actor, TicketPair.Note.of("ticket.split", "split-into"), from, opened);
        pair.noted(actor, TicketPair.Note.of("ticket.split", "split-from"), opened, from);
        return opened;
    }

    private void requireSomethingSaid(Input input) {
        var _ =
                pair.desk()
                        .timeline()
                        .find(input.ticket(), input.entry())
                        .filter(entry ->
                                entry.kind().equals(TicketEntry.REPLY)
                                        || entry.kind().equals(TicketEntry.NOTE))
                        .orElseThrow(
                                () -> new DomainException(new StructureError.NotForSplitting()));
    }

    private static OpenTicket.Input report(Input input, Ticket.Snapshot from) {
        return new OpenTicket.Input(
                Optional.of(from.customer()),
                input.subject(),
                input.description(),
                input.category(),
                Optional.of(from.details().branch()),
                input.priority(),
                Optional.empty(),
                Optional.empty(),
                "internal");
    }
}
