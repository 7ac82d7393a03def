package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Invitations;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes somebody on, with roles within the giver's own rights, and invites them to sign in. */
@UseCase
public final class AddPerson {

    /**
     * Who comes.
     *
     * @param branches where the person will work, the home branch first
     * @param invite whether to send a link to choose a password
     */
    public record Input(
            PersonDraft draft, List<BranchId> branches, Set<RoleId> roles, boolean invite) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Invitations invitations;
    private final Origin origin;

    public AddPerson(
            UnitOfWork unitOfWork, PersonRules rules, Invitations invitations, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.invitations = invitations;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        actor.require(Permission.USERS_MANAGE);
        if (!input.roles().isEmpty()) {
            actor.require(Permission.ROLES_MANAGE);
        }
        return unitOfWork.perform(() -> {
            var faults = new Faults();
            var id = new PersonId(origin.newId());
            var profile = input.draft().profile(faults);
            rules.requireUnique(profile, id, faults);
            rules.requireBranches(actor, List.of(), input.branches(), faults);
            var roles = rules.roles(input.roles(), faults);
            if (input.invite() && !profile.isReachable()) {
                faults.add("invite", "person.not-reachable");
            }
            faults.refuse();
            if (!roles.isEmpty()) {
                requireGiver(actor, input.branches());
                Rights.requireCovered(actor, Grants.of(roles), input.branches());
            }
            var person = new Person(id, profile, input.roles(), input.branches(), true, 0);
            rules.people().save(person);
            PersonActivity.noted(origin, actor, "person.add", Optional.empty(), person);
            if (input.invite()) {
                invitations.invite(person, origin.now());
            }
            return rules.people().findById(id).orElseThrow();
        });
    }

    /** Roles are given where the giver may give them. */
    private static void requireGiver(Actor actor, List<BranchId> branches) {
        if (!Rights.everywhere(actor, Permission.ROLES_MANAGE)
                && !actor.requirePerson().branches().containsAll(branches)) {
            throw new DomainException(new AccessError.AboveOwnRights());
        }
    }
}
