package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Merging;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Takes a merge back, however long ago: the duplicate stands again where it stood. Whoever may
 * close it may.
 */
@UseCase
public final class UnmergeTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_CLOSE);

    /** Which, as it was looked at. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketPair pair;

    public UnmergeTicket(TicketPair pair) {
        this.pair = pair;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return pair.desk()
                .perform(() -> {
                    var before = pair.desk().look(actor, MAY, input.ticket()).snapshot();
                    if (!(before.state() instanceof TicketState.Merged merged)) {
                        return before;
                    }
                    var from = merged.into().ticket();
                    pair.hold(before.id(), from);
                    var after =
                            pair.desk()
                                    .change(
                                            actor,
                                            MAY,
                                            new TicketDesk.Wish(
                                                    input.ticket(), input.seen(), "ticket.unmerge"),
                                            Merging::undo);
                    if (after.version() != before.version()) {
                        pair.find(from)
                                .ifPresent(other ->
                                        pair.noted(
                                                actor,
                                                TicketPair.Note.of("ticket.let-go", "let-go"),
                                                other.snapshot(),
                                                after));
                    }
                    return after;
                });
    }
}
