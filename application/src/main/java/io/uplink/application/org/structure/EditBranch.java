package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Changes what is known of a branch. */
@UseCase
public final class EditBranch {

    /** All of the branch. */
    public record Input(BranchId branch, BranchDraft draft, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BranchRules rules;
    private final Origin origin;

    public EditBranch(UnitOfWork unitOfWork, BranchRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Branch execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, input.branch());
            Version.requireSame(input.seen(), before.version());
            var faults = new Faults();
            var after =
                    input.draft().branch(before.id(), before.active(), before.version(), faults);
            rules.requireFitting(input.draft(), after, before.manager(), faults);
            if (after.equals(before)) {
                return before;
            }
            rules.branches().save(after);
            StructureActivity.noted(origin, actor, "branch.edit", Optional.of(before), after);
            return rules.branches().findById(after.id()).orElseThrow();
        });
    }
}
