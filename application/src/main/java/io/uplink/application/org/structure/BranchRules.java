package io.uplink.application.org.structure;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** What every change of a branch keeps to. */
@Part
public final class BranchRules {

    private final BranchRepository branches;
    private final PersonRepository people;

    public BranchRules(BranchRepository branches, PersonRepository people) {
        this.branches = branches;
        this.people = people;
    }

    BranchRepository branches() {
        return branches;
    }

    /** A branch that the actor may change. */
    Branch changeable(Actor actor, BranchId id) {
        actor.require(Permission.BRANCHES_MANAGE);
        var place = Placement.in(id);
        var branch =
                branches.findById(id)
                        .filter(_ ->
                                actor.may(Permission.BRANCHES_MANAGE, place)
                                        || actor.may(Permission.BRANCHES_VIEW, place))
                        .orElseThrow(() -> new DomainException(new StructureError.NoSuchBranch()));
        actor.require(Permission.BRANCHES_MANAGE, place);
        return branch;
    }

    /** Faults beside a code or a name that another branch has, or a manager who is not there. */
    void requireFitting(
            BranchDraft draft, Branch branch, Optional<PersonId> managerBefore, Faults faults) {
        branches.withCode(branch.code())
                .filter(other -> !other.equals(branch.id()))
                .ifPresent(_ -> faults.add("code", "branch.code-taken"));
        branches.withName(branch.name())
                .filter(other -> !other.equals(branch.id()))
                .ifPresent(_ -> faults.add("name", "branch.name-taken"));
        draft.requireManager(people, managerBefore, faults);
        faults.refuse();
    }
}
