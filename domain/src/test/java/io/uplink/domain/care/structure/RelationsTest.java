package io.uplink.domain.care.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final TicketId ONE = ticket(1);
    private static final TicketId TWO = ticket(2);
    private static final TicketId THREE = ticket(3);

    @Test
    void equalsAreTheSameWhicheverPageSaysSo() {
        assertThat(relation(Role.RELATED, ONE, TWO).saysTheSameAs(relation(Role.RELATED, TWO, ONE)))
                .isTrue();
        assertThat(
                        relation(Role.CAUSES, ONE, TWO)
                                .saysTheSameAs(relation(Role.CAUSED_BY, TWO, ONE)))
                .isTrue();
        assertThat(relation(Role.CAUSES, ONE, TWO).saysTheSameAs(relation(Role.CAUSES, TWO, ONE)))
                .isFalse();
    }

    @Test
    void eachSideReadsItsOwnHalf() {
        for (var role : Role.values()) {
            var relation = relation(role, ONE, TWO);
            assertThat(relation.seenFrom(ONE)).isEqualTo(role);
            assertThat(relation.seenFrom(TWO)).isEqualTo(role.turned());
        }
    }

    @Test
    void aTicketIsRelatedToOthersOnly() {
        refused("ticket.relation-to-itself", () -> relation(Role.RELATED, ONE, ONE));
    }

    @Test
    void aSplitIsMadeBySplittingAlone() {
        assertThatThrownBy(() -> Role.chosen("split-into")).isInstanceOf(DomainException.class);
        assertThat(Role.chosen("child-of")).isEqualTo(Role.CHILD_OF);
    }

    @Test
    void aFamilyHasOneParentAndNoGrandparents() {
        var child = relation(Role.CHILD_OF, TWO, ONE);

        refused("ticket.has-parent", () -> wanted(Role.CHILD_OF, TWO, THREE, child));
        refused("ticket.parent-is-child", () -> wanted(Role.CHILD_OF, THREE, TWO, child));
        refused("ticket.child-is-parent", () -> wanted(Role.CHILD_OF, ONE, THREE, child));
        refused("ticket.relation-contradiction", () -> wanted(Role.CHILD_OF, ONE, TWO, child));
        assertThatCode(() -> wanted(Role.CHILD_OF, THREE, ONE, child)).doesNotThrowAnyException();
    }

    @Test
    void neitherIsTheCauseOfItsCause() {
        refused(
                "ticket.relation-contradiction",
                () -> wanted(Role.CAUSES, TWO, ONE, relation(Role.CAUSES, ONE, TWO)));
        assertThatCode(() -> wanted(Role.DUPLICATE_OF, TWO, ONE, relation(Role.CAUSES, ONE, TWO)))
                .doesNotThrowAnyException();
    }

    @Test
    void aParentHasAHundredChildrenAndOthersAThirdOfThat() {
        var children = many(Role.PARENT_OF, Relations.MOST_CHILDREN);
        var others = many(Role.RELATED, Relations.MOST);

        refused("ticket.too-many-children", () -> wanted(Role.PARENT_OF, ONE, TWO, children));
        refused("ticket.too-many-relations", () -> wanted(Role.RELATED, ONE, TWO, others));
        assertThatCode(() -> wanted(Role.RELATED, ONE, TWO, children)).doesNotThrowAnyException();
        assertThatCode(() -> wanted(Role.PARENT_OF, ONE, TWO, others)).doesNotThrowAnyException();
        children.removeLast();
        assertThatCode(() -> wanted(Role.PARENT_OF, ONE, TWO, children)).doesNotThrowAnyException();
    }

    private static List<Relation> many(Role role, int count) {
        var many = new ArrayList<Relation>();
        for (var i = 0; i < count; i++) {
            many.add(relation(role, ONE, ticket(100 + i)));
        }
        return many;
    }

    private static void wanted(Role role, TicketId own, TicketId other, Relation known) {
        wanted(role, own, other, List.of(known));
    }

    private static void wanted(Role role, TicketId own, TicketId other, List<Relation> known) {
        new Relations(known).requireRoomFor(relation(role, own, other));
    }

    private static Relation relation(Role role, TicketId own, TicketId other) {
        return Relation.of(
                new UUID(9, own.value().getLeastSignificantBits()),
                role,
                own,
                other,
                Optional.empty(),
                Instant.EPOCH);
    }

    private static TicketId ticket(long number) {
        return new TicketId(new UUID(0, number));
    }

    private static void refused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.error().code()).isEqualTo(code));
    }
}
