package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaHistory;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.TicketPast;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says what a policy would have done to the tickets of the last weeks, before it is saved; changes
 * nothing. Tickets whose policy is neither now nor then this one do not count.
 */
@UseCase
public final class SimulatePolicy {

    public static final int DAYS = 30;

    /** Some seconds of computing at most, while one person waits; the newest tickets count. */
    public static final int MOST_TICKETS = 2_000;

    private static final SlaPolicyId NEW = new SlaPolicyId(new UUID(0, 0));

    /**
     * The policy as it is to be.
     *
     * @param policy empty for a new one
     * @param scope of a new one; one that is stored keeps its own
     */
    public record Input(Optional<SlaPolicyId> policy, SlaScope scope, PolicyWish wish) {}

    /**
     * What came out.
     *
     * @param looked how many tickets were looked at
     * @param cut whether there were more
     * @param touched those whose policy is this one, before or after
     */
    public record Outcome(int looked, boolean cut, int touched, Kept before, Kept after) {}

    /** How many targets of each kind would have been met and missed. */
    public record Kept(Count response, Count reply, Count resolution) {}

    /** What is still open counts in neither. */
    public record Count(int met, int missed) {

        static Count of(List<Optional<Boolean>> ends) {
            var decided = ends.stream().flatMap(Optional::stream).toList();
            var met = (int) decided.stream().filter(end -> end).count();
            return new Count(met, decided.size() - met);
        }
    }

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final SlaQueries queries;
    private final SlaHistory history;
    private final InstantSource clock;

    public SimulatePolicy(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            SlaCalendarRepository calendars,
            SlaQueries queries,
            SlaHistory history,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.calendars = calendars;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    public Outcome execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA, Placement.company());
        if (input.policy().isEmpty()) {
            AddPolicy.requireKnown(queries.choices(), input.scope());
        }
        var now = clock.instant();
        var found = history.openedSince(now.minus(Duration.ofDays(DAYS)), MOST_TICKETS + 1);
        var past = found.stream().limit(MOST_TICKETS).toList();
        var rules = unitOfWork.perform(() -> rules(input));
        return count(past, found.size() > MOST_TICKETS, rules, now);
    }

    /** The policies before and after, and the calendars, by their ids. */
    private record Rules(
            SlaPolicyId changed,
            List<SlaPolicy> before,
            List<SlaPolicy> after,
            Map<SlaCalendarId, Targets.Calendar> calendars) {}

    private Rules rules(Input input) {
        var present = policies.all();
        var stored =
                input.policy()
                        .map(id ->
                                policies.findById(id)
                                        .orElseThrow(
                                                () -> new DomainException(new SlaError.NoSuch())));
        var changed =
                input.wish()
                        .of(
                                stored.map(SlaPolicy::id).orElse(NEW),
                                stored.map(SlaPolicy::scope).orElse(input.scope()),
                                0);
        for (var calendar : calendars.all()) {
            calendar.requireCompletes(changed, clock.instant());
        }
        var after = new ArrayList<SlaPolicy>();
        present.stream().filter(other -> !other.id().equals(changed.id())).forEach(after::add);
        after.add(changed);
        var known = new LinkedHashMap<SlaCalendarId, Targets.Calendar>();
        calendars.all().forEach(calendar -> known.put(calendar.id(), calendar.clock()));
        return new Rules(changed.id(), present, after, known);
    }

    private static Outcome count(List<TicketPast> past, boolean cut, Rules rules, Instant now) {
        var before = new ArrayList<Targets>();
        var after = new ArrayList<Targets>();
        var touched = 0;
        for (var ticket : past) {
            var old = SlaPolicy.choose(rules.before(), ticket.situation());
            var next = SlaPolicy.choose(rules.after(), ticket.situation());
            if (isThis(old, rules) || isThis(next, rules)) {
                touched++;
                var calendar = calendar(rules, ticket);
                old.ifPresent(policy -> before.add(ticket.under(policy, calendar, now)));
                next.ifPresent(policy -> after.add(ticket.under(policy, calendar, now)));
            }
        }
        return new Outcome(past.size(), cut, touched, kept(before), kept(after));
    }

    private static boolean isThis(Optional<SlaPolicy> policy, Rules rules) {
        return policy.filter(known -> known.id().equals(rules.changed())).isPresent();
    }

    /** One that no branch uses any more is not listed; its tickets count by the standard one. */
    private static Targets.Calendar calendar(Rules rules, TicketPast ticket) {
        var known = rules.calendars().get(ticket.calendar());
        return known == null ? rules.calendars().values().iterator().next() : known;
    }

    private static Kept kept(List<Targets> lived) {
        return new Kept(
                Count.of(lived.stream().map(TicketPast::responseMet).toList()),
                Count.of(lived.stream().map(TicketPast::repliesMet).toList()),
                Count.of(lived.stream().map(TicketPast::resolutionMet).toList()));
    }
}
