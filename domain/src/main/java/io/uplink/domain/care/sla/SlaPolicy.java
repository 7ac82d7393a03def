package io.uplink.domain.care.sla;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What we promise for some tickets, in working time.
 *
 * @param scope for which tickets
 * @param response until the first answer of a person of ours; at least a minute
 * @param nextReply until each later answer, from the customer's message; empty for no such target
 * @param resolution until it is done; not less than the response
 * @param escalationAfter working time after which it goes a step up; empty for never
 * @param escalationTo empty for whoever leads the team or the branch
 * @param pausesFor the reasons to wait that stop the clock
 * @param active whether it is in force; one is for each scope
 */
public record SlaPolicy(
        SlaPolicyId id,
        String name,
        String description,
        SlaScope scope,
        Duration response,
        Optional<Duration> nextReply,
        Duration resolution,
        Optional<Duration> escalationAfter,
        Optional<PersonId> escalationTo,
        Set<PendingReason> pausesFor,
        boolean active,
        long version) {

    /** All that are in force are looked at for each new ticket, and read by people on one page. */
    public static final int MOST_ACTIVE = 100;

    private static final Duration LEAST = Duration.ofMinutes(1);

    /** Fifteen months of office hours; who promises more than that promises nothing. */
    private static final Duration MOST = Duration.ofDays(125);

    public SlaPolicy {
        pausesFor = Set.copyOf(pausesFor);
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        description = faults.optionalText("description", Optional.of(description), 500).orElse("");
        check(faults, "response", response);
        nextReply.ifPresent(time -> check(faults, "nextReply", time));
        check(faults, "resolution", resolution);
        escalationAfter.ifPresent(after -> check(faults, "escalationAfter", after));
        if (faults.isEmpty() && resolution.compareTo(response) < 0) {
            faults.add("resolution", "sla.resolution-before-response");
        }
        faults.refuse();
    }

    private static void check(Faults faults, String field, Duration promise) {
        if (promise.compareTo(LEAST) < 0) {
            faults.add(field, "sla.too-short");
        } else if (promise.compareTo(MOST) > 0) {
            faults.add(field, "sla.too-long");
        } else if (promise.toSecondsPart() != 0 || promise.toNanosPart() != 0) {
            faults.add(field, "sla.whole-minutes");
        }
    }

    /**
     * The one in force that says most exactly that it is for such a ticket; see {@link SlaScope}.
     */
    public static Optional<SlaPolicy> choose(Collection<SlaPolicy> policies, Situation ticket) {
        return policies.stream()
                .filter(policy -> policy.active() && policy.scope().covers(ticket))
                .max(Comparator.comparingInt(policy -> policy.scope().rank()));
    }

    /** The longest working time that a target of it can ask for, pauses aside. */
    public Duration longest() {
        return Stream.of(Optional.of(resolution), nextReply, escalationAfter)
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .orElse(resolution);
    }
}
