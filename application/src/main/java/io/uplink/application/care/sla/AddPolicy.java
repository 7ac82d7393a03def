package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import java.util.List;
import java.util.Optional;

/** Promises something to some tickets; those that are open keep what they were promised. */
@UseCase
public final class AddPolicy {

    /** For which tickets, which cannot be changed later, and what. */
    public record Input(SlaScope scope, PolicyWish wish) {}

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final SlaQueries queries;
    private final PolicyRules rules;
    private final Ids ids;
    private final ActivityTrail activity;

    public AddPolicy(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            SlaQueries queries,
            PolicyRules rules,
            Ids ids,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.queries = queries;
        this.rules = rules;
        this.ids = ids;
        this.activity = activity;
    }

    public SlaPolicy execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA, Placement.company());
        requireKnown(queries.choices(), input.scope());
        return unitOfWork.perform(() -> {
            var added = input.wish().of(new SlaPolicyId(ids.next()), input.scope(), 0);
            rules.require(added);
            policies.save(added);
            SlaActivity.noted(activity, actor, Optional.empty(), added);
            return policies.findById(added.id()).orElseThrow();
        });
    }

    static void requireKnown(SlaQueries.Choices choices, SlaScope scope) {
        var faults = new Faults();
        if (!scope.category().map(key -> knows(choices.categories(), key)).orElse(true)) {
            faults.add("category", "choice.unknown");
        }
        if (!scope.customerClass().map(key -> knows(choices.classes(), key)).orElse(true)) {
            faults.add("customerClass", "choice.unknown");
        }
        var elsewhere =
                scope.branch()
                        .filter(id ->
                                choices.branches().stream()
                                        .noneMatch(branch -> branch.id().equals(id)));
        if (elsewhere.isPresent()) {
            faults.add("branch", "choice.unknown");
        }
        faults.refuse();
    }

    private static boolean knows(List<SlaQueries.Label> labels, String key) {
        return labels.stream().anyMatch(label -> label.key().equals(key));
    }
}
