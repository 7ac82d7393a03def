package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Merging;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every store of how tickets belong together does. */
public interface TicketStructureContract {

    TicketStructure structure();

    TicketRepository tickets();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One of ours. */
    PersonId aPerson();

    /** An open one that is stored, all of the same customer. */
    Ticket.Snapshot aStoredTicket();

    /** A message on it. */
    UUID aStoredMessage(TicketId ticket);

    private Optional<TicketId> numbered(TicketNumber number) {
        return unitOfWork().perform(() -> structure().numbered(number));
    }

    private Optional<Relation> found(UUID id) {
        return unitOfWork().perform(() -> structure().find(id));
    }

    private List<Relation> of(TicketId one, TicketId other) {
        return unitOfWork().perform(() -> structure().of(one, other));
    }

    private Ticket.Snapshot stored(TicketId id) {
        return unitOfWork().perform(() -> tickets().findById(id)).orElseThrow().snapshot();
    }

    private int held(TicketId ticket) {
        return unitOfWork().perform(() -> structure().held(ticket));
    }

    private List<TicketId> merged(TicketId ticket) {
        return unitOfWork().perform(() -> structure().merged(ticket));
    }

    private void change(TicketId id, Consumer<Ticket> change) {
        unitOfWork()
                .run(() -> {
                    var ticket = tickets().findForChange(id).orElseThrow();
                    change.accept(ticket);
                    tickets().save(ticket);
                });
    }

    private Relation stored(Relation relation) {
        unitOfWork().run(() -> structure().add(relation));
        return relation;
    }

    private Relation relation(Role role, TicketId own, TicketId other) {
        return Relation.of(
                newId(),
                role,
                own,
                other,
                Optional.of(aPerson()),
                Instant.ofEpochSecond(2_000_000));
    }

    @Test
    default void aTicketIsFoundByItsNumber() {
        var ticket = aStoredTicket();

        assertThat(numbered(ticket.number())).contains(ticket.id());
        assertThat(numbered(new TicketNumber("TKT-1999-999999"))).isEmpty();
    }

    @Test
    default void aRelationComesBackFromBothEndsUntilItIsRemoved() {
        var one = aStoredTicket().id();
        var two = aStoredTicket().id();
        var stranger = aStoredTicket().id();
        var causes = stored(relation(Role.CAUSES, one, two));
        var child = stored(relation(Role.CHILD_OF, one, stranger));

        assertThat(found(causes.id())).contains(causes);
        assertThat(of(one, one)).containsExactlyInAnyOrder(causes, child);
        assertThat(of(two, two)).containsExactly(causes);
        assertThat(of(two, stranger)).containsExactlyInAnyOrder(causes, child);

        unitOfWork().run(() -> structure().remove(causes));

        assertThat(found(causes.id())).isEmpty();
        assertThat(of(one, two)).containsExactly(child);
    }

    @Test
    default void aSplitKnowsItsMessage() {
        var one = aStoredTicket().id();
        var two = aStoredTicket().id();
        var split =
                stored(
                        new Relation(
                                newId(),
                                Kind.SPLIT,
                                one,
                                two,
                                Optional.of(aStoredMessage(one)),
                                Optional.empty(),
                                Instant.ofEpochSecond(2_000_000)));

        assertThat(of(two, two)).containsExactly(split);
    }

    @Test
    default void whatLeadsToADeletedTicketDoesNotCount() {
        var one = aStoredTicket();
        var two = aStoredTicket();
        stored(relation(Role.RELATED, one.id(), two.id()));

        change(two.id(), ticket -> ticket.delete(two.updatedAt()));

        assertThat(of(one.id(), one.id())).isEmpty();
        assertThat(numbered(two.number())).isEmpty();
    }

    @Test
    default void theMergedAreCountedUntilTheyAreTakenBack() {
        var target = aStoredTicket();
        var into = Ticket.restore(target);
        var sources = List.of(aStoredTicket(), aStoredTicket());
        for (var source : sources) {
            change(
                    source.id(),
                    ticket ->
                            Merging.merge(
                                    ticket, into, new Merging.Held(0, 0), source.updatedAt()));
            assertThat(held(source.id())).isZero();
        }
        assertThat(held(target.id())).isEqualTo(2);
        assertThat(merged(target.id()))
                .containsExactlyInAnyOrderElementsOf(
                        sources.stream().map(Ticket.Snapshot::id).toList());

        var source = aStoredTicket();
        change(
                source.id(),
                ticket -> {
                    Merging.merge(ticket, into, new Merging.Held(0, 0), source.updatedAt());
                    Merging.undo(ticket, source.updatedAt());
                });
        assertThat(held(target.id())).isEqualTo(2);
    }

    @Test
    default void aMergedTicketComesBackAsItWasStored() {
        var into = Ticket.restore(aStoredTicket());
        var source = stored(aStoredTicket().id());

        change(
                source.id(),
                ticket -> Merging.merge(ticket, into, new Merging.Held(0, 0), source.updatedAt()));
        var merged = stored(source.id());
        var expected = Ticket.restore(source);
        Merging.merge(expected, into, new Merging.Held(0, 0), source.updatedAt());
        assertThat(merged).isEqualTo(expected.snapshot().saved());

        change(source.id(), ticket -> Merging.undo(ticket, source.updatedAt()));
        var back = stored(source.id());
        assertThat(back.state()).isEqualTo(source.state());
        assertThat(back.targets()).isEqualTo(source.targets());
    }
}
