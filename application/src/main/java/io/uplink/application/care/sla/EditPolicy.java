package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Changes what is promised for a priority. Tickets that are open keep what they were promised until
 * their priority changes or they are reopened.
 */
@UseCase
public final class EditPolicy {

    /** All of a policy but its scope. */
    public record Input(SlaPolicyId policy, PolicyWish wish, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final PolicyRules rules;
    private final ActivityTrail activity;

    public EditPolicy(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            PolicyRules rules,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.rules = rules;
        this.activity = activity;
    }

    public SlaPolicy execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA, Placement.company());
        return unitOfWork.perform(() -> {
            var before =
                    policies.findById(input.policy())
                            .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            var after = input.wish().of(before.id(), before.scope(), before.version());
            if (after.equals(before)) {
                return before;
            }
            rules.require(after);
            policies.save(after);
            SlaActivity.noted(activity, actor, Optional.of(before), after);
            return policies.findById(after.id()).orElseThrow();
        });
    }
}
