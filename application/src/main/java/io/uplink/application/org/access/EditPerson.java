package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Changes who a person is and where they work; never what they may do. */
@UseCase
public final class EditPerson {

    /** {@code branches}: the home branch first. */
    public record Input(
            PersonId person, PersonDraft draft, List<BranchId> branches, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Origin origin;

    public EditPerson(UnitOfWork unitOfWork, PersonRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
            Version.requireSame(input.seen(), before.version());
            var faults = new Faults();
            var profile = input.draft().profile(faults);
            rules.requireUnique(profile, before.id(), faults);
            rules.requireBranches(actor, before.branches(), input.branches(), faults);
            faults.refuse();
            requireNotWidened(actor, before, input.branches());
            var after = before.with(profile, input.branches());
            if (after.equals(before)) {
                return before;
            }
            rules.people().save(after);
            PersonActivity.noted(origin, actor, "person.edit", Optional.of(before), after);
            return rules.people().findById(after.id()).orElseThrow();
        });
    }

    /** Where rights end at the branch, another branch is more rights. */
    private static void requireNotWidened(Actor actor, Person before, List<BranchId> branches) {
        var own = actor.requirePerson();
        if (own.id().equals(before.id())
                && own.grants().containsValue(Reach.BRANCH)
                && !before.branches().containsAll(branches)) {
            throw new DomainException(new AccessError.OwnAccount());
        }
    }
}
