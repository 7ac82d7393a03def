package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PasswordAgain;
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

/**
 * Changes who a person is and where they work; never what they may do. The own address and number
 * cost the password: with them one signs in and gets a lost password back.
 */
@UseCase
public final class EditPerson {

    /**
     * {@code branches}: the home branch first; {@code again} counts where something asks for it.
     */
    public record Input(
            PersonId person,
            PersonDraft draft,
            List<BranchId> branches,
            PasswordAgain.Typed again,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final PasswordAgain passwordAgain;
    private final Origin origin;

    public EditPerson(
            UnitOfWork unitOfWork, PersonRules rules, PasswordAgain passwordAgain, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.passwordAgain = passwordAgain;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        actor.require(Permission.USERS_MANAGE);
        requireAgain(actor, input);
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

    /** Before the unit of work that changes: what was guessed stays counted. */
    private void requireAgain(Actor actor, Input input) {
        var self = actor.requirePerson().id();
        if (self.equals(input.person()) && reachChanges(actor, input)) {
            passwordAgain.require(self, input.again(), origin.now());
        }
    }

    /** Of what may be changed at all: nobody guesses at a password where it would lead nowhere. */
    private boolean reachChanges(Actor actor, Input input) {
        var before =
                unitOfWork.perform(() -> {
                    var known = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
                    requireNotWidened(actor, known, input.branches());
                    return known.profile();
                });
        var after = input.draft().profile(new Faults());
        return !before.email().equals(after.email()) || !before.phone().equals(after.phone());
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
