package io.uplink.domain.care.structure;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Two tickets that belong together, read from the first to the second.
 *
 * @param entry of a split the message that the second began with, else empty
 * @param by who said so; empty if it was none of our people
 */
public record Relation(
        UUID id,
        Kind kind,
        TicketId from,
        TicketId to,
        Optional<UUID> entry,
        Optional<PersonId> by,
        Instant at) {

    /** How the first stands to the second. */
    public enum Kind {
        /** Neither comes first. */
        RELATED,
        CAUSES,
        DUPLICATES,
        PARENT,
        /** The second began with a message of the first. */
        SPLIT;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Relation {
        if (from.equals(to)) {
            throw StructureError.refuse(new StructureError.ToItself());
        }
    }

    /** The same whichever of two equals is named first. */
    public static Relation of(
            UUID id, Role role, TicketId own, TicketId other, Optional<PersonId> by, Instant at) {
        var turned =
                role.kind() == Kind.RELATED
                        ? own.value().compareTo(other.value()) > 0
                        : !role.isFirst();
        return new Relation(
                id,
                role.kind(),
                turned ? other : own,
                turned ? own : other,
                Optional.empty(),
                by,
                at);
    }

    /** What the other ticket is to this one. */
    public Role seenFrom(TicketId ticket) {
        return Role.of(kind, from.equals(ticket));
    }

    public boolean touches(TicketId ticket) {
        return from.equals(ticket) || to.equals(ticket);
    }

    /** Whether both say the same of the same tickets, whoever said it when. */
    public boolean saysTheSameAs(Relation that) {
        return kind == that.kind && from.equals(that.from) && to.equals(that.to);
    }

    /** Whether it says the opposite: each the parent, the cause or the duplicate of the other. */
    boolean contradicts(Relation that) {
        return kind == that.kind && from.equals(that.to) && to.equals(that.from);
    }
}
