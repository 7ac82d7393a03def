package io.uplink.domain.care.structure;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.util.Map;

/** Why tickets cannot belong together in the way asked for. */
public sealed interface StructureError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchRelation _ -> "ticket.relation-not-found";
            case ToItself _ -> "ticket.relation-to-itself";
            case Contradiction _ -> "ticket.relation-contradiction";
            case HasParent _ -> "ticket.has-parent";
            case ParentIsChild _ -> "ticket.parent-is-child";
            case ChildIsParent _ -> "ticket.child-is-parent";
            case TooManyChildren _ -> "ticket.too-many-children";
            case TooManyRelations _ -> "ticket.too-many-relations";
            case SplitStays _ -> "ticket.split-stays";
            case NotForSplitting _ -> "ticket.not-for-splitting";
            case OtherSplit _ -> "ticket.other-split";
            case MergedIntoItself _ -> "ticket.merge-into-itself";
            case MergedIntoClosed _ -> "ticket.merge-into-closed";
            case MergedIntoMerged _ -> "ticket.merge-into-merged";
            case MergedInCircle _ -> "ticket.merge-in-circle";
            case OtherCustomer _ -> "ticket.merge-other-customer";
            case HoldsMerged _ -> "ticket.holds-merged";
            case TooManyMerged _ -> "ticket.too-many-merged";
        };
    }

    @Override
    default Category category() {
        return this instanceof NoSuchRelation ? Category.NOT_FOUND : Category.CONFLICT;
    }

    static DomainException refuse(StructureError why) {
        return new DomainException(why);
    }

    /** These two do not belong together in that way, or not any more. */
    record NoSuchRelation() implements StructureError {}

    /** A ticket belongs to itself anyway. */
    record ToItself() implements StructureError {}

    /** They belong together the other way round. */
    record Contradiction() implements StructureError {}

    /** A child has one parent. */
    record HasParent() implements StructureError {}

    /** The one that is to be a parent has one. */
    record ParentIsChild() implements StructureError {}

    /** The one that is to be a child has children. */
    record ChildIsParent() implements StructureError {}

    /** The parent has as many children as one may. */
    record TooManyChildren(int most) implements StructureError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }

    /** One of the two belongs together with as many tickets as one may. */
    record TooManyRelations(int most) implements StructureError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }

    /** Where a ticket came from is no opinion: it cannot be taken back. */
    record SplitStays() implements StructureError {}

    /** Only what somebody wrote can become a ticket of its own. */
    record NotForSplitting() implements StructureError {}

    /** Something else was split off under this id. */
    record OtherSplit() implements StructureError {}

    /** It is to be merged into itself. */
    record MergedIntoItself() implements StructureError {}

    /** The one that is to take it in is closed. */
    record MergedIntoClosed() implements StructureError {}

    /** The one that is to take it in was merged itself; {@code into} says where. */
    record MergedIntoMerged(String into) implements StructureError {
        @Override
        public Map<String, Object> members() {
            return Map.of("into", into);
        }
    }

    /** The one that is to take it in was merged into this one. */
    record MergedInCircle() implements StructureError {}

    /** Another customer would read what this one wrote. */
    record OtherCustomer() implements StructureError {}

    /** Others were merged into it; it is read together with them, so it stays. */
    record HoldsMerged() implements StructureError {}

    /** As many were merged into that one as may be. */
    record TooManyMerged(int most) implements StructureError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }
}
