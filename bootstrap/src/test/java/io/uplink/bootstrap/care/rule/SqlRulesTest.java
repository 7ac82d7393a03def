package io.uplink.bootstrap.care.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.rule.FollowRules;
import io.uplink.application.care.rule.RulesContract;
import io.uplink.application.care.rule.WatchRules;
import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stores of rules as rows, and what only real transactions show. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlRulesTest implements RulesContract {

    @Inject RuleRepository rules;
    @Inject RuleRuns runs;
    @Inject RuleQueries queries;
    @Inject FollowRules follow;
    @Inject WatchRules watch;
    @Inject UnitOfWork unitOfWork;
    @Inject TicketRepository tickets;
    @Inject TicketRowsOfOurOwn rows;
    @Inject OpenTicket openTicket;
    @Inject Ids ids;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
    }

    @Test
    void aRuleThatIsRefusedInTheMiddleChangesNothingAndSaysWhy() {
        var rule =
                keep(
                        rated(),
                        RuleConditions.none(),
                        new DeskAction.Assign(
                                Optional.of(new PersonId(ids.next())), Optional.empty()),
                        new DeskAction.Prioritise(Priority.CRITICAL));
        var ticket = open("No internet");

        follow.handle(ids.next(), rating(ticket));

        assertThat(now(ticket).version()).isEqualTo(ticket.version());
        assertThat(runs.latest(rule.id(), 9))
                .singleElement()
                .satisfies(run -> assertThat(run.refused()).contains("input.invalid"));
    }

    @Test
    void ofSeveralInstancesThatHandleOneEventOneActs() throws Exception {
        var rule = keep(rated(), RuleConditions.none(), new DeskAction.Note("Cable of Thika road"));
        var ticket = open("No internet");
        var event = ids.next();

        Callable<Boolean> go =
                () -> {
                    follow.handle(event, rating(ticket));
                    return true;
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(go, go, go))) {
                done.get();
            }
        }

        assertThat(entries(ticket.id(), "note")).isEqualTo(1);
        assertThat(runs.latest(rule.id(), 9)).hasSize(1);
    }

    @Test
    void whatARuleDidIsKnownAsItsDoing() {
        keep(rated(), RuleConditions.none(), new DeskAction.Prioritise(Priority.CRITICAL));
        var ticket = open("No internet");
        follow.handle(ids.next(), rating(ticket));

        assertThat(queries.wasRule(ticket.id(), moment(ticket.id(), "priority"))).isTrue();
        assertThat(queries.wasRule(ticket.id(), ticket.opening().at())).isFalse();
    }

    @Test
    void whatLastsIsFoundOnceItLastedAndAllConditionsHold() {
        var overdue =
                keep(
                        new RuleTrigger(RuleTrigger.Kind.OVERDUE, Optional.of(60)),
                        saying("RED light"),
                        new DeskAction.Note("Second step"));
        var waiting = open("Red light");
        var other = open("Slow");
        var due = now(waiting).targets().orElseThrow().resolutionDue();

        assertThat(due(overdue, due.plus(Duration.ofMinutes(59)))).isEmpty();
        assertThat(due(overdue, due.plus(Duration.ofMinutes(61)))).containsExactly(waiting.id());

        sql.run(
                "update ticket set resolution_due = now() - interval '2 hours' where id = any ($1)",
                Tuple.of(new UUID[] {waiting.id().value(), other.id().value()}));
        assertThat(watch.execute(new Actor.Job("ticket.rules"))).isPositive();
        assertThat(watch.execute(new Actor.Job("ticket.rules"))).isZero();
        assertThat(entries(waiting.id(), "note")).isEqualTo(1);
        assertThat(entries(other.id(), "note")).isZero();
        assertThat(due(overdue, due.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void tryingFindsTicketsToWhichItHappened() {
        var rule =
                rule(
                        new RuleTrigger(RuleTrigger.Kind.OPENED, Optional.empty()),
                        saying("red light"),
                        new DeskAction.Note("Look"));
        var ticket = open("Red light");
        var found =
                queries.candidates(
                        rule, Instant.now().minus(Duration.ofDays(1)), Instant.now(), 200);
        var mine =
                found.stream()
                        .filter(candidate -> candidate.ticket().equals(ticket.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.against(mine.facts())).isEmpty();
        assertThat(mine.number()).isEqualTo(ticket.number().text());
        assertThat(mine.facts().customerClass()).isEqualTo("residential");
        for (var kind : RuleTrigger.Kind.values()) {
            var any = rule(trigger(kind), RuleConditions.none(), new DeskAction.Note("Look"));
            assertThat(queries.candidates(any, Instant.now(), Instant.now(), 3).size())
                    .as(kind.code())
                    .isLessThanOrEqualTo(3);
        }
    }

    private static RuleTrigger trigger(RuleTrigger.Kind kind) {
        return new RuleTrigger(kind, kind.isLasting() ? Optional.of(1) : Optional.empty());
    }

    private List<TicketId> due(Rule rule, Instant now) {
        return queries.due(rule, now, 9).stream().map(RuleQueries.Due::ticket).toList();
    }

    private static RuleConditions saying(String words) {
        return new RuleConditions(
                Set.of(Priority.HIGH),
                Set.of("connectivity"),
                Set.of("residential"),
                Optional.empty(),
                true,
                Optional.of(words),
                Optional.empty());
    }

    private Rule keep(RuleTrigger trigger, RuleConditions conditions, DeskAction... actions) {
        var rule = rule(trigger, conditions, actions);
        unitOfWork.run(() -> rules.save(rule));
        return unitOfWork.perform(() -> rules.find(rule.id()).orElseThrow());
    }

    private Rule rule(RuleTrigger trigger, RuleConditions conditions, DeskAction... actions) {
        return new Rule(
                new RuleId(ids.next()),
                "A rule of a test",
                true,
                1,
                Optional.of(branch),
                trigger,
                conditions,
                List.of(actions),
                0);
    }

    private Ticket.Snapshot open(String subject) {
        var customer = rows.customer(branch, "Amina Hassan");
        return openTicket.execute(
                ActorFixtures.anAdmin(),
                new OpenTicket.Input(
                        Optional.of(customer),
                        subject,
                        "Since six",
                        "connectivity",
                        Optional.of(branch),
                        Priority.HIGH,
                        Optional.empty(),
                        Optional.empty(),
                        "internal"));
    }

    private static RuleTrigger rated() {
        return new RuleTrigger(RuleTrigger.Kind.RATED, Optional.empty());
    }

    /** As if the customer had rated it; nobody else delivers it. */
    private static TicketEvent rating(Ticket.Snapshot ticket) {
        return new TicketEvent.Rated(
                new TicketEvent.About(
                        ticket.id(),
                        ticket.number().text(),
                        ticket.customer(),
                        ticket.details().branch(),
                        ticket.priority(),
                        Optional.empty(),
                        Optional.empty()),
                1,
                ticket.opening().at().plusSeconds(60));
    }

    private Ticket.Snapshot now(Ticket.Snapshot ticket) {
        return unitOfWork.perform(() -> tickets.findById(ticket.id()).orElseThrow().snapshot());
    }

    private long entries(TicketId ticket, String kind) {
        return sql.one(
                        "select count(*) from ticket_entry where ticket_id = $1 and kind = $2",
                        Tuple.of(ticket.value(), kind),
                        row -> row.getLong(0))
                .orElseThrow();
    }

    private Instant moment(TicketId ticket, String kind) {
        return sql.one(
                        "select at from ticket_entry where ticket_id = $1 and kind = $2",
                        Tuple.of(ticket.value(), kind),
                        row -> Sql.instant(row, "at"))
                .orElseThrow();
    }

    @Override
    public RuleRepository rules() {
        return rules;
    }

    @Override
    public RuleRuns runs() {
        return runs;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public BranchId branch() {
        return branch;
    }

    @Override
    public TicketId ticket() {
        return open("For a turn").id();
    }
}
