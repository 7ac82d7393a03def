package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Merging;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Closes a duplicate and has it read within the other ticket of the same customer. Whoever may
 * close both may say so.
 */
@UseCase
public final class MergeTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_CLOSE);

    /**
     * Which into which.
     *
     * @param seen the version of the duplicate that was looked at
     */
    public record Input(TicketId ticket, OtherTicket into, Optional<Version> seen) {}

    private final TicketPair pair;

    public MergeTicket(TicketPair pair) {
        this.pair = pair;
    }

    /** The duplicate as it is afterwards. */
    public Ticket.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_CLOSE);
        return pair.desk()
                .perform(() -> {
                    var into = pair.find(input.into());
                    var two = pair.take(actor, input.ticket(), MAY, into, MAY);
                    var before = two.own().snapshot();
                    var held =
                            new Merging.Held(
                                    pair.structure().held(before.id()),
                                    pair.structure().held(into));
                    var after =
                            pair.desk()
                                    .change(
                                            actor,
                                            MAY,
                                            new TicketDesk.Wish(
                                                    input.ticket(), input.seen(), "ticket.merge"),
                                            (ticket, now) ->
                                                    Merging.merge(ticket, two.other(), held, now));
                    if (after.version() != before.version()) {
                        pair.noted(
                                actor,
                                TicketPair.Note.of("ticket.take-in", "took-in"),
                                two.other().snapshot(),
                                after);
                    }
                    return after;
                });
    }
}
