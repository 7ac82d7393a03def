package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Opens another branch. */
@UseCase
public final class AddBranch {

    private final UnitOfWork unitOfWork;
    private final BranchRules rules;
    private final Origin origin;

    public AddBranch(UnitOfWork unitOfWork, BranchRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Branch execute(Actor actor, BranchDraft draft) {
        actor.require(Permission.BRANCHES_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var faults = new Faults();
            var branch = draft.branch(new BranchId(origin.newId()), true, 0, faults);
            rules.requireFitting(draft, branch, Optional.empty(), faults);
            rules.branches().save(branch);
            StructureActivity.noted(origin, actor, "branch.add", Optional.empty(), branch);
            return rules.branches().findById(branch.id()).orElseThrow();
        });
    }
}
