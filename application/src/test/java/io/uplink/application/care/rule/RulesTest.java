package io.uplink.application.care.rule;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.care.desk.DeskWorld;
import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.care.sla.SlaFixtures;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.rule.RuleFacts;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final DeskWorld world = new DeskWorld();
    private final InMemoryRules rules = new InMemoryRules();
    private final World seen = new World();
    private final RuleWork work =
            new RuleWork(
                    world.unitOfWork, world.tickets, seen, rules, world.actions(), world.clock);
    private final FollowRules follow = new FollowRules(rules, seen, work);
    private final RuleDesk desk = new RuleDesk(rules);
    private final SaveRule save =
            new SaveRule(world.unitOfWork, rules, SlaFixtures::choices, desk, world.origin);

    @Test
    void aRuleDoesAllItSaysAndTheHistoryNamesIt() {
        keep(
                "Outages first",
                opened(),
                RuleConditions.none(),
                new DeskAction.Note("Check the OLT"),
                new DeskAction.Prioritise(Priority.CRITICAL),
                new DeskAction.Assign(Optional.of(BRIAN), Optional.of(FIELD_A)),
                new DeskAction.Hold(PendingReason.PARTS, Optional.of(1)));
        var ticket = world.aTicket();

        follow.handle(new UUID(5, 1), event("ticket.opened"));

        var now = world.now(ticket.id());
        assertThat(now.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(now.assignment().person()).contains(BRIAN);
        assertThat(world.kinds(ticket.id()))
                .containsExactly("opened", "assigned", "priority", "note", "pending");
        assertThat(world.timeline.of(ticket.id()).skip(1))
                .extracting(entry -> entry.author().name())
                .containsOnly("Outages first");
        assertThat(world.timeline.of(ticket.id()).skip(1))
                .extracting(entry -> entry.author().kind())
                .containsOnly(TicketEntry.Author.Kind.SYSTEM);
    }

    @Test
    void theSameEventAgainDoesNothingAgain() {
        keep("Note", opened(), RuleConditions.none(), new DeskAction.Note("Look"));
        var ticket = world.aTicket();

        follow.handle(new UUID(5, 1), event("ticket.opened"));
        world.clock.advance(Duration.ofHours(2));
        follow.handle(new UUID(5, 1), event("ticket.opened"));

        assertThat(world.kinds(ticket.id())).containsExactly("opened", "note");
    }

    @Test
    void laterRulesSeeWhatEarlierOnesLeft() {
        keep(
                "B",
                2,
                opened(),
                priority(Priority.CRITICAL),
                new DeskAction.Assign(Optional.of(BRIAN), Optional.empty()));
        keep("A", 1, opened(), RuleConditions.none(), new DeskAction.Prioritise(Priority.CRITICAL));
        var ticket = world.aTicket();

        follow.handle(new UUID(5, 1), event("ticket.opened"));

        assertThat(world.now(ticket.id()).assignment().person()).contains(BRIAN);
    }

    @Test
    void whatARuleDidSetsNoRuleOff() {
        keep(
                "Up",
                new RuleTrigger(RuleTrigger.Kind.PRIORITY_CHANGED, Optional.empty()),
                RuleConditions.none(),
                new DeskAction.Note("Changed"));
        var ticket = world.aTicket();
        keep(
                "Opened",
                opened(),
                RuleConditions.none(),
                new DeskAction.Prioritise(Priority.CRITICAL));
        follow.handle(new UUID(5, 1), event("ticket.opened"));
        world.clock.advance(Duration.ofMinutes(1));

        follow.handle(new UUID(5, 2), event("ticket.priority-changed"));

        assertThat(world.kinds(ticket.id())).containsExactly("opened", "priority");
    }

    @Test
    void whatDoesNotFitIsLeftAlone() {
        keep("Low", opened(), priority(Priority.LOW), new DeskAction.Note("Look"));
        var ticket = world.aTicket();

        follow.handle(new UUID(5, 1), event("ticket.opened"));

        assertThat(world.kinds(ticket.id())).containsExactly("opened");
        assertThat(rules.all().stream().flatMap(rule -> runs(rule).stream())).isEmpty();
    }

    @Test
    void whatIsForbiddenToARuleIsKeptWithItsRun() {
        var nobody = new PersonId(new UUID(3, 99));
        var rule =
                keep(
                        "Gone",
                        opened(),
                        RuleConditions.none(),
                        new DeskAction.Assign(Optional.of(nobody), Optional.empty()));
        world.aTicket();

        follow.handle(new UUID(5, 1), event("ticket.opened"));

        assertThat(rules.find(rule.id())).isPresent();
    }

    @Test
    void whatLastsActsOnceForAnOccasion() {
        var rule =
                keep(
                        "Second step",
                        new RuleTrigger(RuleTrigger.Kind.UNASSIGNED, Optional.of(30)),
                        RuleConditions.none(),
                        new DeskAction.Escalate(
                                "Nobody took it", Optional.of(BRIAN), Optional.empty()));
        var ticket = world.aTicket();
        seen.due = List.of(new RuleQueries.Due(ticket.id(), "opened"));
        var watch = new WatchRules(rules, seen, rules, work, world.clock);

        assertThat(watch.execute(new Actor.Job("ticket.rules"))).isEqualTo(1);
        assertThat(world.now(ticket.id()).assignment().person()).contains(BRIAN);
        assertThat(watch.execute(new Actor.Job("ticket.rules"))).isZero();
        assertThat(runs(rule)).hasSize(1);
        assertThat(refusal(() -> watch.execute(anAdmin()))).isEqualTo("access.denied");
    }

    @Test
    void aManagerKeepsRulesOfTheBranchAndSeesTheCompanys() {
        var manager = inWestlands(Permission.TICKETS_RULES);
        var own = save.execute(manager, input(wish(Optional.of(WESTLANDS), opened())));
        assertThat(refusal(() -> save.execute(manager, input(wish(Optional.empty(), opened())))))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> save.execute(manager, input(wish(Optional.of(THIKA), opened())))))
                .isEqualTo("access.denied");
        assertThat(
                        refusal(() ->
                                save.execute(
                                        nobodySpecial(),
                                        input(wish(Optional.of(WESTLANDS), opened())))))
                .isEqualTo("access.denied");
        var all = save.execute(anAdmin(), input(wish(Optional.empty(), opened())));
        var thikas = save.execute(anAdmin(), input(wish(Optional.of(THIKA), opened())));

        assertThat(new ListRules(rules).execute(manager)).containsExactlyInAnyOrder(own, all);
        var show = new ShowRule(world.unitOfWork, desk, rules);
        assertThat(show.execute(manager, own.id()).mayChange()).isTrue();
        assertThat(show.execute(manager, all.id()).mayChange()).isFalse();
        assertThat(refusal(() -> show.execute(manager, thikas.id()))).isEqualTo("rule.not-found");
        var remove = new RemoveRule(world.unitOfWork, rules, desk, world.origin);
        assertThat(
                        refusal(() ->
                                remove.execute(
                                        manager, new RemoveRule.Input(all.id(), Optional.empty()))))
                .isEqualTo("access.denied");
        remove.execute(manager, new RemoveRule.Input(own.id(), Version.of(1)));
        assertThat(world.activity.actions())
                .containsExactly("rule.add", "rule.add", "rule.add", "rule.remove");
    }

    @Test
    void aChangeNeedsTheVersionThatWasLookedAt() {
        var rule = save.execute(anAdmin(), input(wish(Optional.empty(), opened())));
        var other =
                wish(
                        Optional.empty(),
                        new RuleTrigger(RuleTrigger.Kind.RESOLVED, Optional.empty()));
        assertThat(refusal(() -> save.execute(anAdmin(), change(rule, other, 7))))
                .isEqualTo("version.stale");
        var after = save.execute(anAdmin(), change(rule, other, 1));
        assertThat(after.version()).isEqualTo(2);
        // Sent again, it is so already.
        assertThat(save.execute(anAdmin(), change(rule, other, 2))).isEqualTo(after);
    }

    @Test
    void whatNobodyCouldChooseIsRefused() {
        var strange =
                new RuleWish(
                        "Strange",
                        true,
                        1,
                        Optional.of(new BranchId(new UUID(1, 77))),
                        opened(),
                        new RuleConditions(
                                Set.of(),
                                Set.of("telegraph"),
                                Set.of("royal"),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty()),
                        List.of(new DeskAction.Note("Look")));
        assertThat(refusal(() -> save.execute(anAdmin(), input(strange))))
                .isEqualTo("input.invalid");
    }

    @Test
    void thereIsAnEndToRules() {
        for (var at = 0; at < Rule.MOST; at++) {
            save.execute(anAdmin(), input(wish(Optional.empty(), opened())));
        }
        assertThat(refusal(() -> save.execute(anAdmin(), input(wish(Optional.empty(), opened())))))
                .isEqualTo("rule.too-many");
    }

    @Test
    void tryingSaysWhatItWouldActOnAndWhatIsAgainstItElsewhere() {
        var ticket = world.aTicket();
        seen.candidates =
                List.of(
                        candidate(ticket.id(), Priority.LOW),
                        candidate(ticket.id(), Priority.HIGH));
        var tried = new TryRule(seen, SlaFixtures::choices, world.clock);

        var outcome =
                tried.execute(
                        anAdmin(),
                        new RuleWish(
                                "Try",
                                true,
                                1,
                                Optional.empty(),
                                opened(),
                                priority(Priority.HIGH),
                                List.of(new DeskAction.Note("Look"))));

        assertThat(outcome.acts()).isEqualTo(1);
        assertThat(outcome.lines())
                .extracting(TryRule.Line::against)
                .containsExactly(Optional.empty(), Optional.of("priorities"));
        assertThat(world.kinds(ticket.id())).containsExactly("opened");
    }

    private static RuleQueries.Candidate candidate(TicketId ticket, Priority priority) {
        return new RuleQueries.Candidate(
                ticket,
                "T-1",
                "No internet",
                Instant.parse("2026-03-01T05:00:00Z"),
                new RuleFacts(
                        WESTLANDS,
                        priority,
                        "connectivity",
                        "residential",
                        TicketState.Kind.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        "No internet",
                        Optional.empty()));
    }

    private List<RuleRuns.Row> runs(Rule rule) {
        return rules.latest(rule.id(), 9);
    }

    private DomainEvent event(String type) {
        return world.outbox.events().stream()
                .filter(event -> event.type().equals(type))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static RuleTrigger opened() {
        return new RuleTrigger(RuleTrigger.Kind.OPENED, Optional.empty());
    }

    private static RuleConditions priority(Priority priority) {
        return new RuleConditions(
                Set.of(priority),
                Set.of(),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static SaveRule.Input input(RuleWish wish) {
        return new SaveRule.Input(Optional.empty(), wish, Optional.empty());
    }

    private static SaveRule.Input change(Rule rule, RuleWish wish, long seen) {
        return new SaveRule.Input(Optional.of(rule.id()), wish, Version.of(seen));
    }

    private static RuleWish wish(Optional<BranchId> branch, RuleTrigger trigger) {
        return new RuleWish(
                "A rule",
                true,
                1,
                branch,
                trigger,
                RuleConditions.none(),
                List.of(new DeskAction.Note("Look")));
    }

    private Rule keep(
            String name, RuleTrigger trigger, RuleConditions conditions, DeskAction... actions) {
        return keep(name, 1, trigger, conditions, actions);
    }

    private Rule keep(
            String name,
            int place,
            RuleTrigger trigger,
            RuleConditions conditions,
            DeskAction... actions) {
        var id = new RuleId(world.ids.next());
        rules.save(
                new Rule(
                        id,
                        name,
                        true,
                        place,
                        Optional.empty(),
                        trigger,
                        conditions,
                        List.of(actions),
                        0));
        return rules.find(id).orElseThrow();
    }

    private static String refusal(Runnable call) {
        return catchThrowableOfType(DomainException.class, call::run).error().code();
    }

    /** Tickets as the world has them; what lasts or happened is told. */
    private final class World implements RuleQueries {

        private List<Due> due = List.of();
        private List<Candidate> candidates = List.of();

        @Override
        public List<Due> due(Rule rule, Instant now, int most) {
            return rule.trigger().kind() == RuleTrigger.Kind.UNASSIGNED ? due : List.of();
        }

        @Override
        public List<Candidate> candidates(Rule rule, Instant since, Instant now, int most) {
            return candidates;
        }

        @Override
        public boolean wasRule(TicketId ticket, Instant at) {
            return world.timeline
                    .of(ticket)
                    .anyMatch(entry ->
                            entry.at().equals(at)
                                    && entry.author().kind() == TicketEntry.Author.Kind.SYSTEM
                                    && entry.author().id().isPresent());
        }

        @Override
        public String classOf(CustomerId customer) {
            return "residential";
        }
    }
}
