package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.structure.StructureError;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Takes back that two tickets belong together. */
@UseCase
public final class UnrelateTickets {

    /** Which relation, on the page of which of the two. */
    public record Input(TicketId ticket, UUID relation, Optional<Version> seen) {}

    private final TicketPair pair;

    public UnrelateTickets(TicketPair pair) {
        this.pair = pair;
    }

    /** Whether it was there to be taken back. */
    public boolean execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_EDIT);
        return pair.desk()
                .perform(() -> {
                    var own = pair.desk().look(actor, RelateTickets.MAY, input.ticket());
                    var known = pair.structure().find(input.relation());
                    if (known.isEmpty()) {
                        return false;
                    }
                    var relation = known.get();
                    if (!relation.touches(own.id())) {
                        throw new DomainException(new StructureError.NoSuchRelation());
                    }
                    if (relation.kind() == Kind.SPLIT) {
                        throw new DomainException(new StructureError.SplitStays());
                    }
                    return remove(actor, input, relation);
                });
    }

    private boolean remove(Actor actor, Input input, Relation found) {
        var other = found.from().equals(input.ticket()) ? found.to() : found.from();
        var two = pair.take(actor, input.ticket(), RelateTickets.MAY, other, RelateTickets.SEES);
        // Another may have taken it back while this one waited for the tickets.
        if (pair.structure().find(found.id()).isEmpty()) {
            return false;
        }
        Version.requireSame(input.seen(), two.own().snapshot().version());
        two.own().requireNotMerged();
        two.other().requireNotMerged();
        pair.structure().remove(found);
        var role = found.seenFrom(input.ticket());
        tell(actor, two.own().snapshot(), two.other().snapshot(), role);
        tell(actor, two.other().snapshot(), two.own().snapshot(), role.turned());
        return true;
    }

    private void tell(Actor actor, Ticket.Snapshot ticket, Ticket.Snapshot other, Role role) {
        pair.noted(
                actor,
                new TicketPair.Note("ticket.unrelate", "unrelated", Optional.of(role.code())),
                ticket,
                other);
    }
}
