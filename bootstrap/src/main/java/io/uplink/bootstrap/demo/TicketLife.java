package io.uplink.bootstrap.demo;

import io.uplink.bootstrap.demo.Clients.Client;
import io.uplink.bootstrap.demo.Crew.Member;
import io.uplink.bootstrap.demo.Crew.Team;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The life of one ticket until now. It is led by the domain's own aggregate, so that states,
 * targets and what fell due agree with what Uplink itself would have stored; only the people are
 * made up.
 */
final class TicketLife {

    /** Something that will happen, unless the ticket was reopened or resolved before it. */
    private record Step(Instant at, int order, int round, Happening happening) {}

    private interface Happening {
        void at(Instant moment);
    }

    private static final List<Priority> PRIORITIES =
            List.of(Priority.LOW, Priority.MEDIUM, Priority.HIGH, Priority.CRITICAL);

    private static final List<PendingReason> REASONS =
            List.of(
                    PendingReason.CUSTOMER,
                    PendingReason.THIRD_PARTY,
                    PendingReason.PARTS,
                    PendingReason.SCHEDULED);

    private final Chance chance;
    private final Crew crew;
    private final Rules rules;
    private final Instant now;
    private final Client client;
    private final Stories.Kind kind;
    private final Stories.Trouble trouble;
    private final Priority priority;
    private final boolean swahili;
    private final Diary diary;
    private final PriorityQueue<Step> ahead =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparingInt(Step::order));
    private final Member agent;
    private final Team team;
    private final Ticket ticket;
    private int steps;
    private int round;

    /** When whoever works it last got a link. */
    private Instant linked = Instant.MIN;

    TicketLife(Cast cast, Client client, TicketNumber number, Instant opened) {
        this.chance = cast.chance();
        this.crew = cast.crew();
        this.rules = cast.rules();
        this.now = cast.now();
        this.client = client;
        this.kind = cast.kind();
        this.swahili = client.language() == Language.SWAHILI;
        this.trouble = chance.pick(swahili ? kind.swahili() : kind.english());
        this.priority = PRIORITIES.get(chance.weighted(kind.priorities()));
        this.agent = chance.pick(crew.of("agent", client.town()));
        this.team = chance.pick(crew.teamsOf(client.town()));
        this.ticket =
                Ticket.open(
                        new TicketId(chance.id(opened)),
                        number,
                        client.id(),
                        new TicketDetails(
                                trouble.subject(),
                                trouble.description(),
                                kind.category(),
                                Crew.branch(client.town())),
                        priority,
                        new Ticket.Opening("internal", Optional.of(agent.id()), opened),
                        rules.terms(priority));
        this.diary = new Diary(cast, rules, ticket);
        diary.by(agent, "web").write("ticket.open", opened);
        plan(opened);
    }

    /** Lets it live until now. */
    Diary live() {
        while (!ahead.isEmpty() && !ahead.peek().at().isAfter(now)) {
            var step = ahead.poll();
            watchUntil(step.at());
            if (step.round() == round || step.round() < 0) {
                step.happening().at(step.at());
            }
        }
        watchUntil(now);
        askForLink();
        return diary;
    }

    /** Whoever has had it for days asked for another link before the first one ended. */
    private void askForLink() {
        var life = ticket.snapshot();
        if (life.state().kind().isUnresolved()
                && !life.assignment().isNobody()
                && linked.isBefore(now.minus(LinkRows.TECHNICIANS.dividedBy(2)))) {
            var earlier = now.minus(Duration.ofHours(5));
            var asked = life.updatedAt().isBefore(earlier) ? earlier : now;
            ticket.repostLink(asked);
            diary.by(agent, "web").write("ticket.repost-link", asked);
        }
    }

    /** The clock of the targets, as the job that watches it would have seen it. */
    private void watchUntil(Instant limit) {
        while (true) {
            var due = ticket.snapshot().targets().flatMap(Targets::nextAt);
            if (due.isEmpty() || !ticket.snapshot().state().kind().isUnresolved()) {
                return;
            }
            var seen = due.get().plusSeconds(2L + chance.upTo(28));
            if (seen.isAfter(limit)) {
                return;
            }
            if (ticket.watch(rules.hours(), Rules.warnings(), seen)) {
                ticket.escalate(
                        Optional.of(superior().id()),
                        "Not done within the time after which it goes a step up.",
                        true,
                        seen);
                linked = seen;
            }
            diary.bySystem().write("ticket.watch", seen);
        }
    }

    /** A step up: to the team's leader, from there to the branch's manager. */
    private Member superior() {
        var assignment = ticket.snapshot().assignment();
        var leads = assignment.person().filter(team.leader().id()::equals).isPresent();
        return assignment.team().isPresent() && !leads
                ? team.leader()
                : crew.of("manager", client.town()).getFirst();
    }

    private void plan(Instant opened) {
        var response = rules.response(priority);
        var answered =
                after(
                        opened,
                        part(
                                response,
                                chance.of(0.91)
                                        ? chance.between(0.03, 0.8)
                                        : chance.between(1.05, 2.4)));
        var assigned = after(opened, chance.minutes(2, 22));
        // A few of the last days are overlooked and still wait for somebody.
        if (opened.isBefore(now.minus(Duration.ofDays(10))) || !chance.of(0.04)) {
            then(assigned, this::assign);
            then(answered, this::answer);
            planWork(assigned.isAfter(answered) ? assigned : answered, opened);
        }
    }

    /** Work, perhaps a wait, and an end: in time for most. */
    private void planWork(Instant earliest, Instant from) {
        var whole =
                part(
                        rules.resolution(priority),
                        chance.of(0.9) ? quick() : chance.between(1.02, 1.8));
        var start = later(earliest, after(from, part(whole, chance.between(0.1, 0.4))));
        then(start, this::start);
        var end = later(start.plusSeconds(600), after(from, whole));
        if (chance.of(0.3)) {
            then(at(between(start, end)), this::note);
        }
        if (chance.of(0.4)) {
            then(between(earliest, end), this::customerWrites);
        }
        if (chance.of(0.22)) {
            var pausedAt = at(between(start, end));
            var pause = chance.minutes(60, chance.of(0.15) ? 2_400 : 600);
            then(pausedAt, this::hold);
            var resumed = after(pausedAt, pause);
            then(resumed, this::resume);
            end =
                    after(
                            resumed,
                            Duration.between(pausedAt, end).compareTo(Duration.ofHours(9)) > 0
                                    ? chance.minutes(60, 400)
                                    : chance.minutes(30, 120));
        }
        then(end, this::resolve);
    }

    /** The share of its time that a ticket takes: most are simple, some are not. */
    private double quick() {
        return 0.04 + 0.88 * Math.pow(chance.between(0, 1), 3);
    }

    private void assign(Instant at) {
        var field = chance.of(kind.field());
        var person = field ? chance.pick(team.members()) : agent;
        ticket.assign(
                new Assignment(
                        chance.of(0.82) ? Optional.of(person.id()) : Optional.empty(),
                        field ? Optional.of(team.id()) : Optional.empty()),
                at);
        if (ticket.snapshot().assignment().isNobody()) {
            ticket.assign(new Assignment(Optional.of(person.id()), Optional.empty()), at);
        }
        linked = at;
        diary.by(agent, "web").write("ticket.assign", at);
    }

    private void answer(Instant at) {
        diary.by(agent, "web")
                .reply(
                        chance.pick(
                                swahili ? Stories.FIRST_REPLIES_SWAHILI : Stories.FIRST_REPLIES),
                        at);
    }

    private void start(Instant at) {
        if (ticket.snapshot().assignment().person().isEmpty()) {
            ticket.claim(worker().id(), java.util.Set.of(team.id()), at);
            diary.by(worker(), "web").write("ticket.claim", at);
        }
        ticket.start(rules.hours(), at);
        diary.by(worker(), "link").write("ticket.start", at);
    }

    private void note(Instant at) {
        diary.by(worker(), "web").note(chance.pick(Stories.NOTES), at);
    }

    /** An answer of the customer ends the waiting for it. */
    private void customerWrites(Instant at) {
        if (ticket.snapshot().state() instanceof TicketState.Pending pending
                && pending.reason() == PendingReason.CUSTOMER) {
            ticket.resume(rules.hours(), at);
        }
        diary.byCustomer(client)
                .reply(
                        chance.pick(
                                swahili ? Stories.CUSTOMER_WORDS_SWAHILI : Stories.CUSTOMER_WORDS),
                        at);
        if (chance.of(0.8)) {
            then(
                    after(at, part(rules.response(priority), chance.between(0.05, 1.05))),
                    this::answerAgain);
        }
    }

    private void answerAgain(Instant at) {
        diary.by(agent, "web")
                .reply(
                        chance.pick(swahili ? Stories.NEXT_REPLIES_SWAHILI : Stories.NEXT_REPLIES),
                        at);
    }

    private void hold(Instant at) {
        var reason = REASONS.get(chance.weighted(46, 14, 24, 16));
        ticket.hold(reason, Optional.empty(), rules.terms(priority), at);
        diary.by(worker(), "web").write("ticket.hold", at);
    }

    private void resume(Instant at) {
        if (ticket.snapshot().state() instanceof TicketState.Pending) {
            ticket.resume(rules.hours(), at);
            diary.by(worker(), "web").write("ticket.resume", at);
        }
    }

    private void resolve(Instant at) {
        ticket.resolve(worker().id(), trouble.done(), rules.hours(), at);
        diary.by(worker(), chance.of(kind.field()) ? "link" : "web").write("ticket.resolve", at);
        diary.fee(kind, worker(), at);
        planEnd(at);
    }

    private void planEnd(Instant resolved) {
        var met = ticket.snapshot().targets().flatMap(Targets::resolutionMet).orElse(true);
        if (ticket.snapshot().timesReopened() < 2 && chance.of(0.035)) {
            then(resolved.plus(chance.minutes(120, 4_200)), this::reopen);
            return;
        }
        if (ticket.snapshot().rating().isEmpty() && chance.of(0.44)) {
            var stars =
                    1
                            + (met
                                    ? chance.weighted(2, 3, 9, 34, 52)
                                    : chance.weighted(16, 22, 30, 22, 10));
            then(resolved.plus(chance.minutes(10, 1_800)), at -> rate(stars, at));
        }
        if (chance.of(0.25)) {
            then(resolved.plus(chance.minutes(30, 4_000)), this::closeByHand);
        } else {
            then(
                    resolved.plus(Duration.ofDays(3)).plus(chance.minutes(1, 10)),
                    this::closeByItself);
        }
    }

    private void rate(int stars, Instant at) {
        ticket.rate(stars, chance.pick(stars > 3 ? Stories.THANKS : Stories.COMPLAINTS), at);
        diary.byCustomer(client).write("ticket.rate", at);
    }

    private void reopen(Instant at) {
        round++;
        ticket.reopen(
                chance.pick(swahili ? Stories.REOPENINGS_SWAHILI : Stories.REOPENINGS),
                rules.terms(priority),
                at);
        linked = at;
        diary.byCustomer(client).write("ticket.reopen", at);
        planWork(after(at, chance.minutes(10, 90)), at);
    }

    private void closeByHand(Instant at) {
        ticket.close(at);
        diary.by(agent, "web").write("ticket.close", at);
    }

    private void closeByItself(Instant at) {
        ticket.close(at);
        diary.bySystem().write("ticket.close", at);
    }

    /** Whoever has it; until somebody has, one of the team. */
    private Member worker() {
        var assigned = ticket.snapshot().assignment().person();
        return crew.members().stream()
                .filter(member -> assigned.filter(member.id()::equals).isPresent())
                .findFirst()
                .orElse(team.members().getLast());
    }

    private void then(Instant at, Happening happening) {
        ahead.add(new Step(at, steps++, round, happening));
    }

    private Instant after(Instant from, Duration work) {
        return rules.hours().addWorking(from, work).plusSeconds(chance.upTo(50));
    }

    /** The same moment, or the next in which somebody works. */
    private Instant at(Instant moment) {
        return rules.hours().addWorking(moment, Duration.ofSeconds(1));
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofSeconds(Math.max(60, Math.round(whole.toSeconds() * share)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant between(Instant from, Instant to) {
        var length = Duration.between(from, to).toSeconds();
        return from.plusSeconds(length < 3 ? 1 : 1 + (long) (chance.between(0.1, 0.9) * length));
    }
}
