package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Changes what is promised for a priority. Tickets that are open keep what they were promised until
 * their priority changes or they are reopened.
 */
@UseCase
public final class EditPolicy {

    /** All of a policy but its priority; the durations are working time. */
    public record Input(
            SlaPolicyId policy,
            String name,
            String description,
            Duration response,
            Duration resolution,
            Optional<Duration> escalationAfter,
            Optional<PersonId> escalationTo,
            Set<PendingReason> pausesFor,
            boolean active,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public EditPolicy(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            SlaCalendarRepository calendars,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
        this.activity = activity;
    }

    public SlaPolicy execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA, Placement.company());
        return unitOfWork.perform(() -> {
            var before =
                    policies.findById(input.policy())
                            .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            var after =
                    new SlaPolicy(
                            before.id(),
                            input.name(),
                            input.description(),
                            before.priority(),
                            input.response(),
                            input.resolution(),
                            input.escalationAfter(),
                            input.escalationTo(),
                            input.pausesFor(),
                            input.active(),
                            before.version());
            if (after.equals(before)) {
                return before;
            }
            requireAlone(after);
            calendars.all().forEach(calendar -> calendar.requireCompletes(after, clock.instant()));
            policies.save(after);
            SlaActivity.noted(activity, actor, before, after);
            return policies.findById(after.id()).orElseThrow();
        });
    }

    private void requireAlone(SlaPolicy policy) {
        policies.inForce(policy.priority())
                .filter(other -> policy.active() && !other.id().equals(policy.id()))
                .ifPresent(other -> {
                    throw new DomainException(new SlaError.PriorityTaken(other.name()));
                });
    }
}
