package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockOnTicketsTest {

    private static final Actor JOB = new Actor.Job("test");

    private final TicketWorld world = new TicketWorld();

    @Test
    void eachThingThatFallsDueIsSaidOnce() {
        var ticket = world.brians();

        for (var hour = 0; hour < 10; hour++) {
            world.clock.advance(Duration.ofMinutes(61));
            watch();
        }

        assertThat(world.kinds(ticket.id()))
                .containsOnlyOnce(
                        "sla-warned", "response-missed", "resolution-missed", "escalated");
    }

    @Test
    void nothingIsSaidBeforeItsTime() {
        var ticket = world.brians();
        world.clock.moveTo(ticket.targets().orElseThrow().responseDue());

        assertThat(watch()).as("the warning").isEqualTo(1);
        assertThat(watch()).isZero();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(watch()).isEqualTo(1);
    }

    @Test
    void whatIsForetoldIsWhatATicketThenPromises() {
        var foretell = new ForetellTargets(world.unitOfWork, world.terms, world.clock);
        var asked =
                new ForetellTargets.Input(
                        Priority.HIGH, Optional.empty(), Optional.empty(), Optional.of(WESTLANDS));

        assertThat(foretell.execute(anAdmin(), asked))
                .isPresent()
                .isEqualTo(world.anOpenTicket().targets());
        assertThatThrownBy(() -> foretell.execute(ActorFixtures.nobodySpecial(), asked))
                .hasMessage("access.denied");
    }

    @Test
    void aClosedTicketCostsNothing() {
        world.closed();
        world.clock.advance(Duration.ofDays(30));

        assertThat(world.tickets.forSla(world.clock.instant(), List.of(), 10)).isEmpty();
    }

    @Test
    void itGoesToTheTeamsLeaderThenToTheManagerThenToNobody() {
        world.parties.leader(FIELD_A, ASHA);
        world.parties.manager(WESTLANDS, BRIAN);

        assertThat(escalated(world.fieldAs())).contains(ASHA);
        assertThat(escalated(world.anOpenTicket())).contains(BRIAN);
        world.parties.gone(BRIAN);
        assertThat(escalated(world.anOpenTicket())).isEmpty();
    }

    @Test
    void nobodyGetsWhatTheyHaveAlready() {
        world.parties.manager(WESTLANDS, BRIAN);
        var ticket = world.brians();

        assertThat(escalated(ticket)).contains(BRIAN);
        assertThat(world.now(ticket.id()).timesEscalated()).isEqualTo(1);
    }

    @Test
    void oneTicketThatCannotBeHandledStopsNoOther() {
        var broken = world.brians();
        var fine = world.brians();
        world.clock.advance(Duration.ofHours(3));
        var moved =
                new WatchTickets(
                        world.desk,
                        new Sweep(world.desk, new Breaking(broken.id())),
                        world.tickets,
                        world.terms,
                        world.parties);

        assertThatThrownBy(() -> moved.execute(JOB)).hasMessageContaining("1 tickets");
        assertThat(world.kinds(fine.id())).contains("response-missed");
    }

    @Test
    void whatWasToWaitUntilNowGoesOnAndNothingElse() {
        var until = world.clock.instant().plus(Duration.ofHours(3));
        var due = held(Optional.of(until));
        var open = held(Optional.empty());
        var job = new ResumeDueTickets(world.desk, world.sweep, world.tickets, world.terms);

        world.clock.moveTo(until.minusMillis(1));
        assertThat(job.execute(JOB)).isZero();
        world.clock.moveTo(until);
        assertThat(job.execute(JOB)).isEqualTo(1);

        assertThat(world.now(due).state().kind()).isEqualTo(Kind.IN_PROGRESS);
        assertThat(world.now(open).state().kind()).isEqualTo(Kind.PENDING);
    }

    @Test
    void aResolvedTicketIsClosedAfterTheDaysAndNotBefore() {
        var ticket = world.resolved();
        var job = new CloseSettledTickets(world.desk, world.sweep, world.tickets, world.settings);

        world.clock.advance(Duration.ofDays(3));
        assertThat(job.execute(JOB)).isZero();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(job.execute(JOB)).isEqualTo(1);
        assertThat(job.execute(JOB)).isZero();

        assertThat(world.now(ticket.id()).state().kind()).isEqualTo(Kind.CLOSED);
    }

    @Test
    void anotherNumberOfDaysIsASetting() {
        world.settings.with(TicketSettings.CLOSE_AFTER_DAYS, 1);
        world.resolved();
        world.clock.advance(Duration.ofDays(1).plusMillis(1));

        assertThat(
                        new CloseSettledTickets(
                                        world.desk, world.sweep, world.tickets, world.settings)
                                .execute(JOB))
                .isEqualTo(1);
    }

    @Test
    void onlyJobsLookAtTheClock() {
        assertRefused(
                () ->
                        new WatchTickets(
                                        world.desk,
                                        world.sweep,
                                        world.tickets,
                                        world.terms,
                                        world.parties)
                                .execute(anAdmin()),
                "access.denied");
    }

    @Test
    void anotherPriorityCountsFromTheOpeningAndIsMissedOnce() {
        var ticket = world.brians();
        world.clock.advance(Duration.ofHours(5));
        watch();
        var change = new ChangePriority(world.desk, world.terms);

        var critical =
                change.execute(
                        anAdmin(),
                        new ChangePriority.Input(ticket.id(), Priority.CRITICAL, Optional.empty()));
        watch();
        watch();

        assertThat(critical.targets().map(Targets::resolutionDue))
                .contains(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(world.kinds(ticket.id())).containsOnlyOnce("resolution-missed");
    }

    private Optional<io.uplink.domain.shared.id.PersonId> escalated(Ticket.Snapshot ticket) {
        world.clock.moveTo(ticket.targets().flatMap(Targets::escalateAt).orElseThrow());
        watch();
        return world.now(ticket.id()).assignment().person();
    }

    private TicketId held(Optional<Instant> until) {
        var ticket = world.brians().id();
        new HoldTicket(world.desk, world.terms)
                .execute(
                        anAdmin(),
                        new HoldTicket.Input(
                                ticket, PendingReason.SCHEDULED, until, Optional.empty()));
        return ticket;
    }

    private int watch() {
        return new WatchTickets(world.desk, world.sweep, world.tickets, world.terms, world.parties)
                .execute(JOB);
    }

    /** Fails for one ticket. */
    private final class Breaking
            implements io.uplink.application.care.ticket.port.TicketRepository, TicketAgenda {

        private final TicketId broken;

        Breaking(TicketId broken) {
            this.broken = broken;
        }

        @Override
        public Optional<Ticket> findById(TicketId id) {
            return world.tickets.findById(id);
        }

        @Override
        public Optional<Ticket> findForChange(TicketId id) {
            return world.tickets.findForChange(id);
        }

        @Override
        public Optional<Ticket> findIfFree(TicketId id) {
            if (id.equals(broken)) {
                throw new IllegalStateException("broken");
            }
            return world.tickets.findIfFree(id);
        }

        @Override
        public void save(Ticket ticket) {
            world.tickets.save(ticket);
        }

        @Override
        public List<TicketId> forSla(Instant now, Collection<TicketId> but, int most) {
            return world.tickets.forSla(now, but, most);
        }

        @Override
        public List<TicketId> toResume(Instant now, Collection<TicketId> but, int most) {
            return world.tickets.toResume(now, but, most);
        }

        @Override
        public List<TicketId> owedTo(CustomerId customer, int most) {
            return world.tickets.owedTo(customer, most);
        }

        @Override
        public List<TicketId> toClose(Instant before, Collection<TicketId> but, int most) {
            return world.tickets.toClose(before, but, most);
        }
    }
}
