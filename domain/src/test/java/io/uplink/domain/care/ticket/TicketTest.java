package io.uplink.domain.care.ticket;

import static io.uplink.domain.care.ticket.TicketFixtures.BRIAN;
import static io.uplink.domain.care.ticket.TicketFixtures.FIELD;
import static io.uplink.domain.care.ticket.TicketFixtures.MARY;
import static io.uplink.domain.care.ticket.TicketFixtures.MONDAY_8;
import static io.uplink.domain.care.ticket.TicketFixtures.OFFICE;
import static io.uplink.domain.care.ticket.TicketFixtures.aNewTicket;
import static io.uplink.domain.care.ticket.TicketFixtures.anOpenTicket;
import static io.uplink.domain.care.ticket.TicketFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.care.ticket.TicketState.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Terms HIGH = terms(Priority.HIGH);

    @Test
    void anOpenedTicketIsPromisedForTheSameAfternoon() {
        var ticket = aNewTicket();

        assertThat(ticket.snapshot().targets().orElseThrow().resolutionDue()).isEqualTo(wall(16));
        assertThat(ticket.drainEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.Opened.class,
                        opened -> assertThat(opened.resolutionDue()).contains(wall(16)));
    }

    @Test
    void aPriorityWithoutAPolicyPromisesNothing() {
        var ticket =
                Ticket.open(
                        aNewTicket().id(),
                        TicketNumber.of("TKT", 2026, 1),
                        TicketFixtures.AMINA,
                        anOpenTicket().snapshot().details(),
                        Priority.LOW,
                        new Ticket.Opening("internal", Optional.empty(), MONDAY_8),
                        new Terms(Optional.empty(), OFFICE, Warnings.at(80)));

        assertThat(ticket.snapshot().targets()).isEmpty();
        assertThat(ticket.watch(OFFICE.hours(), Warnings.at(80), wall(17))).isFalse();
    }

    @Test
    void waitingForTheCustomerStopsTheClockAndWaitingForPartsDoesNot() {
        var forCustomer = anOpenTicket();
        var forParts = anOpenTicket();

        forCustomer.hold(PendingReason.CUSTOMER, Optional.empty(), HIGH, wall(9));
        forParts.hold(PendingReason.PARTS, Optional.empty(), HIGH, wall(9));

        assertThat(forCustomer.snapshot().targets().orElseThrow().pausedSince()).contains(wall(9));
        assertThat(forParts.snapshot().targets().orElseThrow().pausedSince()).isEmpty();
    }

    @Test
    void resumingMovesTheTargetByTheWorkingTimeThatWasLost() {
        var ticket = anOpenTicket();
        ticket.hold(PendingReason.CUSTOMER, Optional.empty(), HIGH, wall(9));

        ticket.resume(OFFICE.hours(), wall(10));

        assertThat(ticket.snapshot().state()).isEqualTo(new TicketState.Open(wall(10)));
        assertThat(ticket.snapshot().targets().orElseThrow().resolutionDue()).isEqualTo(wall(17));
    }

    @Test
    void whoHasItGoesOnWorkingWhenTheWaitingIsOver() {
        var ticket = anOpenTicket();
        ticket.assign(new Assignment(Optional.of(BRIAN), Optional.empty()), wall(9));
        ticket.hold(PendingReason.CUSTOMER, Optional.empty(), HIGH, wall(9));

        ticket.resume(OFFICE.hours(), wall(10));

        assertThat(ticket.snapshot().state().kind()).isEqualTo(Kind.IN_PROGRESS);
    }

    @Test
    void resolvingInTimeSaysSo() {
        var ticket = anOpenTicket();

        ticket.resolve(BRIAN, "Spliced", OFFICE.hours(), wall(16));

        assertThat(ticket.drainEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.Resolved.class,
                        resolved -> {
                            assertThat(resolved.met()).contains(true);
                            assertThat(resolved.by()).isEqualTo(BRIAN);
                        });
    }

    @Test
    void closingKeepsWhatWasDone() {
        var ticket = TicketFixtures.in(Kind.RESOLVED);
        var resolution = (TicketState.Resolved) ticket.snapshot().state();

        ticket.close(wall(12));

        assertThat(ticket.snapshot().state())
                .isEqualTo(new TicketState.Closed(resolution, wall(12)));
    }

    @Test
    void reopeningCountsAndPromisesAnew() {
        var ticket = TicketFixtures.in(Kind.CLOSED);

        ticket.reopen("Still red", HIGH, wall(9));

        assertThat(ticket.snapshot().timesReopened()).isEqualTo(1);
        assertThat(ticket.snapshot().targets().orElseThrow().resolutionDue()).isEqualTo(wall(17));
    }

    @Test
    void onlyTheFirstAnswerSettlesTheResponse() {
        var ticket = anOpenTicket();

        assertThat(ticket.answered(OFFICE.hours(), wall(9))).isTrue();
        assertThat(ticket.answered(OFFICE.hours(), wall(11))).isFalse();
        assertThat(ticket.snapshot().targets().orElseThrow().respondedAt()).contains(wall(9));
    }

    @Test
    void aMemberClaimsWhatTheTeamHasAndTheTeamStays() {
        var ticket = anOpenTicket();
        ticket.assign(new Assignment(Optional.empty(), Optional.of(FIELD)), wall(9));

        ticket.claim(BRIAN, Set.of(FIELD), wall(10));
        ticket.claim(BRIAN, Set.of(FIELD), wall(11));

        assertThat(ticket.snapshot().assignment())
                .isEqualTo(new Assignment(Optional.of(BRIAN), Optional.of(FIELD)));
        assertThat(ticket.drainEvents()).hasSize(2);
    }

    @Test
    void whatSomebodyHasCannotBeClaimedNorWhatIsAnotherTeams() {
        var taken = anOpenTicket();
        taken.assign(new Assignment(Optional.of(MARY), Optional.of(FIELD)), wall(9));
        var foreign = anOpenTicket();
        foreign.assign(new Assignment(Optional.empty(), Optional.of(FIELD)), wall(9));

        assertThatThrownBy(() -> taken.claim(BRIAN, Set.of(FIELD), wall(10)))
                .hasMessage("ticket.claim-refused");
        assertThatThrownBy(() -> foreign.claim(BRIAN, Set.of(), wall(10)))
                .hasMessage("ticket.claim-refused");
    }

    @Test
    void theSameAssignmentAgainIsNoChange() {
        var ticket = anOpenTicket();
        var to = new Assignment(Optional.of(BRIAN), Optional.empty());
        ticket.assign(to, wall(9));
        ticket.drainEvents();

        ticket.assign(to, wall(10));

        assertThat(ticket.drainEvents()).isEmpty();
    }

    @Test
    void aHigherPriorityKeepsTheOldTargetInItsEvent() {
        var ticket = anOpenTicket();

        ticket.changePriority(Priority.CRITICAL, terms(Priority.CRITICAL), wall(9));

        assertThat(ticket.drainEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.PriorityChanged.class,
                        change -> {
                            assertThat(change.previousDue()).contains(wall(16));
                            assertThat(change.due()).contains(wall(12));
                        });
    }

    @Test
    void aTargetThatIsPastUnderTheNewPriorityIsMissedOnce() {
        var ticket = anOpenTicket();
        ticket.answered(OFFICE.hours(), wall(9));
        ticket.changePriority(Priority.CRITICAL, terms(Priority.CRITICAL), wall(13));
        ticket.drainEvents();

        ticket.watch(OFFICE.hours(), Warnings.at(80), wall(14));
        ticket.watch(OFFICE.hours(), Warnings.at(80), wall(15));

        assertThat(ticket.drainEvents())
                .extracting(TicketEvent::type)
                .containsExactly("ticket.resolution-missed");
    }

    @Test
    void anotherCategoryUnderAnotherPolicyIsPromisedAnewAndBothAreKept() {
        var ticket = anOpenTicket();
        var about = ticket.snapshot().details();
        var other =
                new TicketDetails(about.subject(), about.description(), "billing", about.branch());

        ticket.edit(other, wall(9));
        ticket.repromise(terms(Priority.CRITICAL), wall(9));

        var events = ticket.drainEvents();
        assertThat(events)
                .extracting(TicketEvent::type)
                .containsExactly("ticket.edited", "ticket.repromised");
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        TicketEvent.Repromised.class,
                        change -> {
                            assertThat(change.previousDue()).contains(wall(16));
                            assertThat(change.due()).contains(wall(12));
                        });
    }

    @Test
    void anotherWordUnderTheSamePolicyPromisesNothingNew() {
        var ticket = anOpenTicket();
        var about = ticket.snapshot().details();
        var other =
                new TicketDetails("No internet at all", "Red", about.category(), about.branch());

        ticket.edit(other, wall(9));
        ticket.repromise(terms(Priority.HIGH), wall(9));

        assertThat(ticket.drainEvents())
                .extracting(TicketEvent::type)
                .containsExactly("ticket.edited");
    }

    @Test
    void whatIsDoneKeepsItsPromise() {
        var ticket = TicketFixtures.in(Kind.RESOLVED);
        var before = ticket.snapshot();

        ticket.repromise(terms(Priority.LOW), wall(12));

        assertThat(ticket.snapshot()).isEqualTo(before);
    }

    @Test
    void escalationHandsItOverAndCounts() {
        var ticket = anOpenTicket();

        ticket.escalate(Optional.of(MARY), "Customer is a hospital", false, wall(9));

        assertThat(ticket.snapshot().assignment().person()).contains(MARY);
        assertThat(ticket.snapshot().timesEscalated()).isEqualTo(1);
    }

    @Test
    void escalationLeavesItWithItsTeamToSee() {
        var ticket = anOpenTicket();
        ticket.assign(new Assignment(Optional.of(BRIAN), Optional.of(FIELD)), wall(9));

        ticket.escalate(Optional.of(MARY), "Customer is a hospital", false, wall(9));

        assertThat(ticket.snapshot().assignment())
                .isEqualTo(new Assignment(Optional.of(MARY), Optional.of(FIELD)));
        assertThat(ticket.placement().teams()).containsExactly(FIELD);
    }

    @Test
    void whatIsDoneIsNotEscalated() {
        var ticket = TicketFixtures.in(Kind.RESOLVED);

        assertThatThrownBy(() -> ticket.escalate(Optional.of(MARY), "Late", false, wall(9)))
                .hasMessage("ticket.transition-refused");
    }

    @Test
    void aRatingCountsOnceAndOnlyWhenSomethingWasDone() {
        var open = anOpenTicket();
        var resolved = TicketFixtures.in(Kind.RESOLVED);
        resolved.rate(4, " Thank you ", wall(12));

        assertThat(resolved.snapshot().rating()).contains(new Rating(4, "Thank you", wall(12)));
        assertThatThrownBy(() -> open.rate(5, "", wall(9))).hasMessage("ticket.not-rateable");
        assertThatThrownBy(() -> resolved.rate(1, "", wall(13))).hasMessage("ticket.already-rated");
    }

    @Test
    void starsOutsideOneToFiveAreRefused() {
        assertThatThrownBy(() -> new Rating(0, "", MONDAY_8)).hasMessage("input.invalid");
        assertThatThrownBy(() -> new Rating(6, "", MONDAY_8)).hasMessage("input.invalid");
    }

    @Test
    void aClosedTicketIsNeitherEditedNorAssigned() {
        var ticket = TicketFixtures.in(Kind.CLOSED);

        assertThatThrownBy(() -> ticket.assign(Assignment.nobody(), wall(12)))
                .hasMessage("ticket.closed");
        assertThatThrownBy(() -> ticket.changePriority(Priority.LOW, terms(Priority.LOW), wall(12)))
                .hasMessage("ticket.closed");
    }

    @Test
    void theStoredFormRestoresTheSameTicket() {
        for (var kind : Kind.values()) {
            var stored = TicketFixtures.in(kind).snapshot();

            assertThat(Ticket.restore(stored).snapshot()).isEqualTo(stored);
        }
    }

    private static Instant wall(int hour) {
        return MONDAY_8.plus(Duration.ofHours(hour - 8));
    }
}
