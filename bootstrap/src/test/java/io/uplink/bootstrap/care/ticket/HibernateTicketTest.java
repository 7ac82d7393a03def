package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.care.ticket.ClaimTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.TicketRepositoryContract;
import io.uplink.application.care.ticket.WatchTickets;
import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Terms;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateTicketTest implements TicketRepositoryContract {

    private static final Instant LONG_AGO = Instant.parse("2024-03-04T05:00:00Z");

    @Inject TicketRepository tickets;
    @Inject TicketTimeline timeline;
    @Inject TicketAgenda agenda;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Numbers numbers;
    @Inject Sql sql;
    @Inject SlaPolicyRepository policies;
    @Inject SlaCalendarRepository calendars;
    @Inject TicketRowsOfOurOwn rows;
    @Inject ClaimTicket claimTicket;
    @Inject ResolveTicket resolveTicket;
    @Inject WatchTickets watchTickets;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private PersonId person = new PersonId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aBranchWithACustomerAndSomebodyWhoWorksThere() {
        branch = rows.branch();
        person = rows.person(branch);
        customer = rows.customer(branch, "Amina Hassan");
    }

    @Test
    void ofManyWhoClaimAtOnceOneHasItAndTheOthersAreTold() throws Exception {
        var members = List.of(rows.person(branch), rows.person(branch), rows.person(branch));
        var team = rows.team(branch, members.toArray(PersonId[]::new));
        var id = stored(Instant.now(), new Assignment(Optional.empty(), Optional.of(team)));

        var outcomes =
                atOnce(
                        members.stream()
                                .<Callable<String>>map(member -> () -> claim(member, team, id))
                                .toList());

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "claimed", "ticket.claim-refused", "ticket.claim-refused");
        assertThat(entries(id, "assigned")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoResolveAtOnceOneEffectStays() throws Exception {
        rows.person(ActorFixtures.ASHA, "Asha");
        var id = stored(Instant.now(), Assignment.nobody());
        Callable<String> resolve =
                () ->
                        resolveTicket
                                .execute(
                                        ActorFixtures.anAdmin(),
                                        new ResolveTicket.Input(id, "Spliced", Optional.empty()))
                                .state()
                                .kind()
                                .code();

        assertThat(atOnce(List.of(resolve, resolve))).containsExactly("resolved", "resolved");

        assertThat(entries(id, "resolved")).isEqualTo(1);
        assertThat(events(id, "ticket.resolved")).isEqualTo(1);
    }

    @Test
    void twoRunnersOfTheClockSayEachThingOnce() throws Exception {
        var overdue = new ArrayList<TicketId>();
        for (var i = 0; i < 8; i++) {
            overdue.add(stored(LONG_AGO, Assignment.nobody()));
        }
        Callable<String> run = () -> "" + watchTickets.execute(new Actor.Job("test"));

        atOnce(List.of(run, run));
        // Whoever skipped one that another held, the house's own job too, comes back to it.
        var deadline = Instant.now().plusSeconds(10);
        while (isWaiting(overdue) && Instant.now().isBefore(deadline)) {
            watchTickets.execute(new Actor.Job("test"));
        }

        for (var id : overdue) {
            assertThat(events(id, "ticket.resolution-missed")).isEqualTo(1);
            assertThat(events(id, "ticket.response-missed")).isEqualTo(1);
            assertThat(events(id, "ticket.escalated")).isEqualTo(1);
        }
    }

    private boolean isWaiting(List<TicketId> some) {
        return agenda.forSla(Instant.now(), List.of(), 10_000).stream().anyMatch(some::contains);
    }

    private String claim(PersonId member, TeamId team, TicketId id) {
        try {
            claimTicket.execute(
                    ActorFixtures.with(
                            member,
                            "Member",
                            Reach.TEAM,
                            Set.of(branch),
                            Set.of(team),
                            Permission.TICKETS_VIEW,
                            Permission.TICKETS_CLAIM),
                    new ClaimTicket.Input(id, Optional.empty()));
            return "claimed";
        } catch (DomainException refused) {
            return refused.error().code();
        }
    }

    private static List<String> atOnce(List<Callable<String>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private TicketId stored(Instant openedAt, Assignment assignment) {
        var ticket = aTicket(openedAt);
        ticket.assign(assignment, openedAt);
        unitOfWork.run(() -> tickets.save(ticket));
        return ticket.id();
    }

    private long entries(TicketId id, String kind) {
        return count(
                "select count(*) from ticket_entry where ticket_id = $1 and kind = $2", id, kind);
    }

    private long events(TicketId id, String type) {
        return count(
                "select count(*) from outbox_event where subject_id = $1 and type = $2", id, type);
    }

    private long count(String statement, TicketId id, String word) {
        return sql.one(statement, Tuple.of(id.value(), word), row -> row.getLong(0)).orElseThrow();
    }

    private Ticket aTicket(Instant openedAt) {
        return Ticket.open(
                new TicketId(ids.next()),
                TicketNumber.of("TST", 2024, numbers.next("tst", 2024)),
                customer,
                new TicketDetails("No internet", "Red light", "connectivity", branch),
                Priority.HIGH,
                new Ticket.Opening("internal", Optional.of(person), openedAt),
                terms());
    }

    @Override
    public TicketRepository tickets() {
        return tickets;
    }

    @Override
    public TicketTimeline timeline() {
        return timeline;
    }

    @Override
    public TicketAgenda agenda() {
        return agenda;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId aPerson() {
        return person;
    }

    @Override
    public Terms terms() {
        return unitOfWork.perform(() ->
                new Terms(
                        policies.inForce(Optional.empty())
                                .choose(Priority.HIGH, Optional.empty(), Optional.of(branch)),
                        calendars.forBranch(branch).clock(),
                        Warnings.at(80)));
    }

    @Override
    public Ticket aNewTicket() {
        return aTicket(OPENED);
    }
}
