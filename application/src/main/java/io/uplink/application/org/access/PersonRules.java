package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every change of a person keeps to. */
@Part
public final class PersonRules {

    private final PersonRepository people;
    private final RoleRepository roles;
    private final BranchRepository branches;
    private final DepartmentRepository departments;

    public PersonRules(
            PersonRepository people,
            RoleRepository roles,
            BranchRepository branches,
            DepartmentRepository departments) {
        this.people = people;
        this.roles = roles;
        this.branches = branches;
        this.departments = departments;
    }

    PersonRepository people() {
        return people;
    }

    /**
     * A person whom the actor may change: within reach, and not above the actor's own rights, for
     * who can change somebody's e-mail address can become that somebody; a key its own person too.
     */
    Person changeable(Actor actor, Permission permission, PersonId id) {
        actor.require(permission);
        var own = actor.requirePerson();
        var person =
                people.findById(id)
                        .orElseThrow(() -> new DomainException(new AccessError.NoSuchPerson()));
        if (!within(own, permission, person)) {
            var seen = within(own, Permission.USERS_VIEW, person);
            throw new DomainException(
                    seen ? new Actor.Denied(permission.key()) : new AccessError.NoSuchPerson());
        }
        if (own.byKey() || !own.id().equals(id)) {
            Rights.requireCovered(
                    actor, Grants.of(roles.findAll(person.roles())), person.branches());
        }
        return person;
    }

    private static boolean within(Actor.Person actor, Permission permission, Person person) {
        return actor.id().equals(person.id())
                || actor.reach(permission)
                        .map(reach ->
                                switch (reach) {
                                    case ALL -> true;
                                    case BRANCH ->
                                            !person.branches().isEmpty()
                                                    && actor.branches()
                                                            .containsAll(person.branches());
                                    case TEAM, OWN -> false;
                                })
                        .orElse(false);
    }

    /** Faults beside the fields whose value another person has. */
    void requireUnique(Person.Profile profile, PersonId self, Faults faults) {
        profile.email()
                .flatMap(people::withEmail)
                .filter(other -> !other.equals(self))
                .ifPresent(_ -> faults.add("email", "person.email-taken"));
        profile.phone()
                .flatMap(people::withPhone)
                .filter(other -> !other.equals(self))
                .ifPresent(_ -> faults.add("phone", "person.phone-taken"));
        profile.department()
                .filter(id -> departments.findById(id).isEmpty())
                .ifPresent(_ -> faults.add("department", "choice.unknown"));
    }

    /**
     * Refuses branches that are not there, are closed, or in which the actor may not change people;
     * what stays as it is, is fine.
     */
    void requireBranches(Actor actor, List<BranchId> before, List<BranchId> after, Faults faults) {
        if (after.isEmpty()
                && actor.reach(Permission.USERS_MANAGE).orElse(Reach.OWN) != Reach.ALL) {
            faults.add("branches", "required");
            return;
        }
        var added = new ArrayList<>(after);
        added.removeAll(before);
        for (var branch : added) {
            if (branches.findById(branch).filter(Branch::active).isEmpty()) {
                faults.add("branches", "choice.unknown");
            }
        }
        var touched = new HashSet<>(before);
        touched.removeAll(new HashSet<>(after));
        touched.addAll(added);
        touched.forEach(branch -> actor.require(Permission.USERS_MANAGE, Placement.in(branch)));
    }

    /** The roles themselves; one that is not there is a fault. */
    List<Role> roles(Set<RoleId> ids, Faults faults) {
        var found = roles.findAll(ids);
        if (found.size() < ids.size()) {
            faults.add("roles", "choice.unknown");
        }
        return found;
    }

    /** Refuses to leave the house without somebody who may do everything. */
    void requireAnotherAdmin(Person leaving) {
        var admins = people.holdActiveAdmins();
        if (admins.equals(Set.of(leaving.id()))
                || (admins.isEmpty() && leaving.isAdmin() && leaving.active())) {
            throw new DomainException(new AccessError.LastAdmin());
        }
    }

    /** The branches in order, the home branch first. */
    static List<BranchId> homeFirst(Optional<BranchId> home, List<BranchId> chosen) {
        var ordered = new ArrayList<BranchId>();
        home.filter(chosen::contains).ifPresent(ordered::add);
        chosen.stream().filter(branch -> !ordered.contains(branch)).forEach(ordered::add);
        return ordered;
    }
}
