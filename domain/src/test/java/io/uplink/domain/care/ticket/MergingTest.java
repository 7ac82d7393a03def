package io.uplink.domain.care.ticket;

import static io.uplink.domain.care.ticket.TicketFixtures.AMINA;
import static io.uplink.domain.care.ticket.TicketFixtures.BRIAN;
import static io.uplink.domain.care.ticket.TicketFixtures.MONDAY_8;
import static io.uplink.domain.care.ticket.TicketFixtures.NAIROBI_WEST;
import static io.uplink.domain.care.ticket.TicketFixtures.OFFICE;
import static io.uplink.domain.care.ticket.TicketFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergingTest {

    private static final Instant LATER = MONDAY_8.plusSeconds(3600);
    private static final Instant YEARS_LATER = LATER.plusSeconds(100_000_000);
    private static final Merging.Held NOTHING = new Merging.Held(0, 0);

    private final Ticket target = other(2, AMINA);

    @Test
    void theDuplicateIsClosedAsMergedAndTheOtherIsNotTouched() {
        var source = TicketFixtures.anOpenTicket();
        var before = target.snapshot();

        Merging.merge(source, target, NOTHING, LATER);

        var state = (TicketState.Merged) source.snapshot().state();
        assertThat(state.kind()).isEqualTo(TicketState.Kind.CLOSED);
        assertThat(state.into().number()).isEqualTo(before.number());
        assertThat(state.since()).isEqualTo(LATER);
        assertThat(source.drainEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.Merged.class,
                        event -> assertThat(event.into()).isEqualTo(before.id()));
        assertThat(target.snapshot()).isEqualTo(before);
        assertThat(target.drainEvents()).isEmpty();
    }

    @Test
    void mergingAgainChangesNothing() {
        var source = merged();
        var before = source.snapshot();

        Merging.merge(source, target, NOTHING, YEARS_LATER);

        assertThat(source.snapshot()).isEqualTo(before);
        assertThat(source.drainEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void takenBackItStandsWhereItStoodHoweverLate(TicketState.Kind kind) {
        var source = TicketFixtures.in(kind);
        var before = source.snapshot();

        Merging.merge(source, target, NOTHING, LATER);
        Merging.undo(source, YEARS_LATER);

        var after = source.snapshot();
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.targets()).isEqualTo(before.targets());
        assertThat(after.assignment()).isEqualTo(before.assignment());
        assertThat(after.updatedAt()).isEqualTo(YEARS_LATER);
        assertThat(source.drainEvents())
                .hasExactlyElementsOfTypes(TicketEvent.Merged.class, TicketEvent.Unmerged.class);
    }

    @Test
    void takingBackWhatIsNotMergedChangesNothing() {
        var ticket = TicketFixtures.anOpenTicket();
        var before = ticket.snapshot();

        Merging.undo(ticket, LATER);

        assertThat(ticket.snapshot()).isEqualTo(before);
        assertThat(ticket.drainEvents()).isEmpty();
    }

    @Test
    void itsClockIsSilentWhileItIsMerged() {
        var source = merged();

        assertThat(source.watch(OFFICE.hours(), Warnings.at(80), YEARS_LATER)).isFalse();

        assertThat(source.drainEvents()).isEmpty();
    }

    @Test
    void nothingButTakingItBackChangesIt() {
        var office = OFFICE.hours();
        var terms = terms(Priority.HIGH);
        Map<String, java.util.function.Consumer<Ticket>> changes =
                Map.ofEntries(
                        Map.entry("edit", one -> one.edit(one.snapshot().details(), LATER)),
                        Map.entry("assign", one -> one.assign(Assignment.nobody(), LATER)),
                        Map.entry("claim", one -> one.claim(BRIAN, Set.of(), LATER)),
                        Map.entry("start", one -> one.start(office, LATER)),
                        Map.entry(
                                "hold",
                                one ->
                                        one.hold(
                                                PendingReason.PARTS,
                                                Optional.empty(),
                                                terms,
                                                LATER)),
                        Map.entry("resume", one -> one.resume(office, LATER)),
                        Map.entry("resolve", one -> one.resolve(BRIAN, "Done", office, LATER)),
                        Map.entry("close", one -> one.close(LATER)),
                        Map.entry("reopen", one -> one.reopen("Why", terms, LATER)),
                        Map.entry("reply", one -> one.replied(new UUID(7, 1), true, LATER)),
                        Map.entry(
                                "mention",
                                one -> one.mentioned(new UUID(7, 1), List.of(BRIAN), LATER)),
                        Map.entry(
                                "priority", one -> one.changePriority(Priority.LOW, terms, LATER)),
                        Map.entry(
                                "escalate",
                                one -> one.escalate(Optional.of(BRIAN), "Why", false, LATER)),
                        Map.entry("rate", one -> one.rate(1, "", LATER)),
                        Map.entry("link", one -> one.repostLink(LATER)),
                        Map.entry("delete", one -> one.delete(LATER)));
        changes.forEach((name, change) -> {
            var source = merged();
            var before = source.snapshot();
            assertThatThrownBy(() -> change.accept(source))
                    .as(name)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal ->
                                    assertThat(refusal.error())
                                            .isEqualTo(
                                                    new TicketError.AlreadyMerged(
                                                            "TKT-2026-000002")));
            assertThat(source.snapshot()).as(name).isEqualTo(before);
        });
    }

    @Test
    void whatIsNotADuplicateOfAnOpenTicketIsRefused() {
        var source = TicketFixtures.anOpenTicket();
        var closed = TicketFixtures.in(TicketState.Kind.CLOSED);

        refused("ticket.merge-into-itself", () -> merge(source, source));
        refused("ticket.closed", () -> merge(closed, target));
        refused("ticket.merge-into-closed", () -> merge(target, closed));
        refused(
                "ticket.merge-other-customer",
                () -> merge(source, other(3, new CustomerId(new UUID(3, 9)))));
        refused("ticket.merged", () -> merge(merged(), other(3, AMINA)));
        refused("ticket.merge-into-merged", () -> merge(other(3, AMINA), merged()));
        refused("ticket.merge-in-circle", () -> merge(target, merged()));
    }

    @Test
    void whatOthersWereMergedIntoStaysAndTakesTwenty() {
        var source = TicketFixtures.anOpenTicket();

        refused(
                "ticket.holds-merged",
                () -> Merging.merge(source, target, new Merging.Held(1, 0), LATER));
        refused(
                "ticket.too-many-merged",
                () -> Merging.merge(source, target, new Merging.Held(0, Merging.MOST), LATER));
        Merging.merge(source, target, new Merging.Held(0, Merging.MOST - 1), LATER);
    }

    private Ticket merged() {
        var source = TicketFixtures.anOpenTicket();
        merge(source, target);
        source.drainEvents();
        return source;
    }

    private static void merge(Ticket source, Ticket target) {
        Merging.merge(source, target, NOTHING, LATER);
    }

    private static Ticket other(long number, CustomerId customer) {
        var ticket =
                Ticket.open(
                        new TicketId(new UUID(5, number)),
                        TicketNumber.of("TKT", 2026, number),
                        customer,
                        new TicketDetails("Slow", "Since noon", "connectivity", NAIROBI_WEST),
                        Priority.LOW,
                        new Ticket.Opening("internal", Optional.empty(), MONDAY_8),
                        terms(Priority.LOW));
        ticket.drainEvents();
        return ticket;
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.error().code()).isEqualTo(code));
    }
}
