package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Relations;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Says that two tickets belong together. Whoever may edit the one and see the other says it of
 * both.
 */
@UseCase
public final class RelateTickets {

    static final TicketRights MAY = TicketRights.of(Permission.TICKETS_EDIT);
    static final TicketRights SEES = TicketRights.of(Permission.TICKETS_VIEW);

    /**
     * What belongs together.
     *
     * @param role what the ticket is to the other one
     * @param seen the version of the ticket that was looked at
     */
    public record Input(TicketId ticket, Role role, OtherTicket other, Optional<Version> seen) {}

    private final TicketPair pair;

    public RelateTickets(TicketPair pair) {
        this.pair = pair;
    }

    /** The relation, which may have been there already. */
    public Relation execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_EDIT);
        return pair.desk()
                .perform(() -> {
                    var other = pair.find(input.other());
                    var two = pair.take(actor, input.ticket(), MAY, other, SEES);
                    var wanted =
                            Relation.of(
                                    pair.desk().origin().newId(),
                                    input.role(),
                                    input.ticket(),
                                    other,
                                    Optional.of(actor.requirePerson().id()),
                                    pair.desk().origin().now());
                    var relations = new Relations(pair.structure().of(input.ticket(), other));
                    var same = relations.same(wanted);
                    if (same.isPresent()) {
                        return same.get();
                    }
                    Version.requireSame(input.seen(), two.own().snapshot().version());
                    two.own().requireNotMerged();
                    two.other().requireNotMerged();
                    relations.requireRoomFor(wanted);
                    pair.structure().add(wanted);
                    tell(actor, two, input.role());
                    return wanted;
                });
    }

    private void tell(Actor actor, TicketPair.Two two, Role role) {
        tell(actor, two.own().snapshot(), two.other().snapshot(), role);
        tell(actor, two.other().snapshot(), two.own().snapshot(), role.turned());
    }

    private void tell(Actor actor, Ticket.Snapshot ticket, Ticket.Snapshot other, Role role) {
        pair.noted(
                actor,
                new TicketPair.Note("ticket.relate", "related", Optional.of(role.code())),
                ticket,
                other);
    }
}
