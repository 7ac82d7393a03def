package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Sessions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives and takes roles. Each role that comes or goes must lie within the giver's own rights, so
 * nobody raises himself; what the person is signed in with ends.
 */
@UseCase
public final class GiveRoles {

    /** All roles that the person has from now on. */
    public record Input(PersonId person, Set<RoleId> roles, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Sessions sessions;
    private final Origin origin;

    public GiveRoles(UnitOfWork unitOfWork, PersonRules rules, Sessions sessions, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.sessions = sessions;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, Permission.ROLES_MANAGE, input.person());
            Version.requireSame(input.seen(), before.version());
            var after = before.withRoles(input.roles());
            if (after.equals(before)) {
                return before;
            }
            var faults = new Faults();
            var wanted = rules.roles(input.roles(), faults);
            faults.refuse();
            Rights.requireCovered(actor, Grants.of(moved(before, wanted)), before.branches());
            requireOwnDoorStaysOpen(actor, before, wanted);
            if (before.isAdmin() && !after.isAdmin() && before.active()) {
                rules.requireAnotherAdmin(before);
            }
            rules.people().save(after);
            sessions.endAllOf(after.id(), "roles-changed", origin.now());
            PersonActivity.noted(origin, actor, "person.give-roles", Optional.of(before), after);
            return rules.people().findById(after.id()).orElseThrow();
        });
    }

    /** The roles that come or go. */
    private List<Role> moved(Person before, List<Role> wanted) {
        var moved = new HashSet<>(before.roles());
        for (var role : wanted) {
            if (!moved.remove(role.id())) {
                moved.add(role.id());
            }
        }
        return rules.roles(moved, new Faults());
    }

    private static void requireOwnDoorStaysOpen(Actor actor, Person before, List<Role> wanted) {
        if (actor.requirePerson().id().equals(before.id())
                && !Grants.of(wanted).containsKey(Permission.ROLES_MANAGE)) {
            throw new DomainException(new AccessError.OwnAccount());
        }
    }
}
