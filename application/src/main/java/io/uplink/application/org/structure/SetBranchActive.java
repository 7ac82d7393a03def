package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Closes a branch that is empty, or opens it again; its history stays. */
@UseCase
public final class SetBranchActive {

    /** Which, and how it shall be. */
    public record Input(BranchId branch, boolean active, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BranchRules rules;
    private final Origin origin;

    public SetBranchActive(UnitOfWork unitOfWork, BranchRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Branch execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, input.branch());
            if (before.active() == input.active()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var use = rules.branches().use(before.id());
            var after =
                    input.active()
                            ? before.reopened()
                            : before.closed(use.people(), use.openTickets());
            rules.branches().save(after);
            var action = input.active() ? "branch.reopen" : "branch.close";
            StructureActivity.noted(origin, actor, action, Optional.of(before), after);
            return rules.branches().findById(after.id()).orElseThrow();
        });
    }
}
