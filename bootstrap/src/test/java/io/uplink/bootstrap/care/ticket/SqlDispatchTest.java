package io.uplink.bootstrap.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.AutoAssign;
import io.uplink.application.care.ticket.DispatchContract;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.SaveSkills;
import io.uplink.application.care.ticket.SaveTeamRule;
import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.dispatch.Candidate;
import io.uplink.domain.care.dispatch.TeamRule.Mode;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDispatchTest implements DispatchContract {

    private static final int PEOPLE = 4;

    @Inject Dispatch dispatch;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject OpenTicket openTicket;
    @Inject AutoAssign autoAssign;
    @Inject SaveTeamRule saveTeamRule;
    @Inject SaveSkills saveSkills;
    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aCustomerOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
    }

    @Test
    void candidatesAreKnownByWhatTheyHaveOpenAndCanTake() {
        var busy = rows.person(branch);
        var away = rows.person(branch);
        var gone = rows.person(branch);
        var team = rows.team(branch, busy, away, gone);
        var category = rows.category();
        skills(busy, Set.of("connectivity"), false);
        skills(away, Set.of(category), true);
        sql.change("update person set active = false where id = $1", Tuple.of(gone.value()));
        var _ = open(Optional.of(busy), Optional.empty(), Priority.CRITICAL);
        var _ = open(Optional.of(busy), Optional.empty(), Priority.LOW);

        var seen = candidates(team, category);

        assertThat(seen).hasSize(2);
        assertThat(of(seen, busy))
                .satisfies(one -> {
                    assertThat(one.open()).isEqualTo(2);
                    assertThat(one.load()).isEqualTo(5);
                    assertThat(one.skilled()).isFalse();
                    assertThat(one.away()).isFalse();
                    assertThat(one.lastAssigned()).isPresent();
                });
        assertThat(of(seen, away))
                .satisfies(one -> {
                    assertThat(one.open()).isZero();
                    assertThat(one.skilled()).isTrue();
                    assertThat(one.away()).isTrue();
                    assertThat(one.lastAssigned()).isEmpty();
                });
    }

    @Test
    void ticketsThatAreOpenedAtOnceAreSpreadEvenly() throws Exception {
        var team = aTeamOf(PEOPLE, Mode.ASSIGN, 50);
        var asked = new ArrayList<Callable<Ticket.Snapshot>>();
        for (var i = 0; i < PEOPLE * 3; i++) {
            asked.add(() -> open(Optional.empty(), Optional.of(team), Priority.MEDIUM));
        }

        var opened = atOnce(asked);

        assertThat(perPerson(opened).values()).hasSize(PEOPLE).containsOnly(3L);
    }

    @Test
    void ticketsThatAreGivenOutAtOnceAreSpreadEvenlyAndNobodyGetsTooMany() throws Exception {
        var team = aTeamOf(PEOPLE, Mode.SUGGEST, 2);
        var asked = new ArrayList<Callable<Ticket.Snapshot>>();
        for (var i = 0; i < PEOPLE * 2; i++) {
            var ticket = open(Optional.empty(), Optional.of(team), Priority.MEDIUM);
            asked.add(() ->
                    autoAssign.execute(
                            ActorFixtures.anAdmin(),
                            new AutoAssign.Input(ticket.id(), Optional.empty())));
        }

        var given = atOnce(asked);

        assertThat(perPerson(given).values()).hasSize(PEOPLE).containsOnly(2L);
    }

    @Test
    void whoIsInTwoTeamsGetsNoMoreFromBothAtOnce() throws Exception {
        var shared = rows.person(branch);
        var one = rows.team(branch, shared);
        var other = rows.team(branch, shared);
        rule(one, Mode.ASSIGN, 1);
        rule(other, Mode.ASSIGN, 1);
        var asked = new ArrayList<Callable<Ticket.Snapshot>>();
        for (var team : List.of(one, other, one, other)) {
            asked.add(() -> open(Optional.empty(), Optional.of(team), Priority.MEDIUM));
        }

        var opened = atOnce(asked);

        assertThat(opened.stream().filter(ticket -> ticket.assignment().person().isPresent()))
                .hasSize(1);
    }

    private TeamId aTeamOf(int people, Mode mode, int most) {
        var members = new PersonId[people];
        for (var i = 0; i < people; i++) {
            members[i] = rows.person(branch);
        }
        var team = rows.team(branch, members);
        rule(team, mode, most);
        return team;
    }

    private void rule(TeamId team, Mode mode, int most) {
        var _ =
                saveTeamRule.execute(
                        ActorFixtures.anAdmin(),
                        new SaveTeamRule.Input(team, mode, most, Optional.empty()));
    }

    private void skills(PersonId person, Set<String> categories, boolean away) {
        var _ =
                saveSkills.execute(
                        ActorFixtures.anAdmin(),
                        new SaveSkills.Input(person, categories, away, Optional.empty()));
    }

    private List<Candidate> candidates(TeamId team, String category) {
        return unitOfWork.perform(() -> dispatch.candidates(team, category));
    }

    private static Candidate of(List<Candidate> seen, PersonId person) {
        return seen.stream().filter(one -> one.person().equals(person)).findAny().orElseThrow();
    }

    private static Map<PersonId, Long> perPerson(List<Ticket.Snapshot> tickets) {
        return tickets.stream()
                .flatMap(ticket -> ticket.assignment().person().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Ticket.Snapshot> atOnce(List<Callable<Ticket.Snapshot>> all)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Ticket.Snapshot>();
            for (var future : threads.invokeAll(all)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private Ticket.Snapshot open(
            Optional<PersonId> person, Optional<TeamId> team, Priority priority) {
        return openTicket.execute(
                ActorFixtures.anAdmin(),
                new OpenTicket.Input(
                        Optional.of(customer),
                        "No internet",
                        "Red light since six",
                        "connectivity",
                        Optional.of(branch),
                        priority,
                        person,
                        team,
                        "internal"));
    }

    @Override
    public Dispatch dispatch() {
        return dispatch;
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
    public TeamId aTeam() {
        return rows.team(branch);
    }

    @Override
    public PersonId aPerson() {
        return rows.person(branch);
    }

    @Override
    public Set<String> twoCategories() {
        return Set.of("connectivity", "speed");
    }
}
