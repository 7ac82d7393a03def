package io.uplink.domain.care.structure;

import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that two tickets belong together with already, when they are to belong together. */
public record Relations(List<Relation> known) {

    /** What one change of many tickets takes, so that resolving a parent's children is one. */
    public static final int MOST_CHILDREN = 100;

    /** Besides children; more than that is a list, and nobody reads it on a card. */
    public static final int MOST = 30;

    public Relations {
        known = List.copyOf(known);
    }

    /** The one that says so already. */
    public Optional<Relation> same(Relation wanted) {
        return known.stream().filter(wanted::saysTheSameAs).findFirst();
    }

    /** Refuses what would make a circle, a second parent, a grandchild or too many. */
    public void requireRoomFor(Relation wanted) {
        if (any(wanted::contradicts)) {
            throw StructureError.refuse(new StructureError.Contradiction());
        }
        if (wanted.kind() == Kind.PARENT) {
            requireFamily(wanted);
        }
        requireFew(wanted.from(), wanted);
        requireFew(wanted.to(), wanted);
    }

    private void requireFamily(Relation wanted) {
        if (isChild(wanted.to())) {
            throw StructureError.refuse(new StructureError.HasParent());
        }
        if (isChild(wanted.from())) {
            throw StructureError.refuse(new StructureError.ParentIsChild());
        }
        if (any(one -> one.kind() == Kind.PARENT && one.from().equals(wanted.to()))) {
            throw StructureError.refuse(new StructureError.ChildIsParent());
        }
    }

    private boolean isChild(TicketId ticket) {
        return any(one -> one.kind() == Kind.PARENT && one.to().equals(ticket));
    }

    private void requireFew(TicketId ticket, Relation wanted) {
        var asParent = wanted.kind() == Kind.PARENT && wanted.from().equals(ticket);
        var most = asParent ? MOST_CHILDREN : MOST;
        var present =
                known.stream()
                        .filter(one -> one.touches(ticket))
                        .filter(one ->
                                asParent
                                        == (one.kind() == Kind.PARENT && one.from().equals(ticket)))
                        .count();
        if (present >= most) {
            throw StructureError.refuse(
                    asParent
                            ? new StructureError.TooManyChildren(most)
                            : new StructureError.TooManyRelations(most));
        }
    }

    private boolean any(Predicate<Relation> condition) {
        return known.stream().anyMatch(condition);
    }
}
