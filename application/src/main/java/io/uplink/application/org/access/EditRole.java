package io.uplink.application.org.access;

import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;

/**
 * Changes what a role allows, as far as the one who changes it may do so too; everybody who has the
 * role signs in anew.
 */
@UseCase
public final class EditRole {

    /** All that can change of a role. */
    public record Input(RoleId role, RoleDraft draft, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final RoleRepository roles;
    private final Sessions sessions;
    private final Origin origin;

    public EditRole(UnitOfWork unitOfWork, RoleRepository roles, Sessions sessions, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.roles = roles;
        this.sessions = sessions;
        this.origin = origin;
    }

    public Role execute(Actor actor, Input input) {
        actor.require(Permission.ROLES_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var before =
                    roles.findById(input.role())
                            .orElseThrow(() -> new DomainException(new AccessError.NoSuchRole()));
            Version.requireSame(input.seen(), before.version());
            var after = changed(before, input.draft());
            if (after.equals(before)) {
                return before;
            }
            var differ = Rights.difference(Rights.of(before), Rights.of(after));
            Rights.requireCovered(actor, differ, List.of());
            if (after.needsSecondFactor() != before.needsSecondFactor()) {
                // Who may loosen the door of a role could else walk through it.
                Rights.requireCovered(actor, Rights.of(after), List.of());
            }
            roles.save(after);
            if (!differ.isEmpty()) {
                sessions.endAllOf(roles.holders(after.id()), "role-changed", origin.now());
            }
            PersonActivity.noted(
                    origin, actor, "role.edit", Optional.of(before), Optional.of(after));
            return roles.findById(after.id()).orElseThrow();
        });
    }

    /** The administrators' grants are not on any form: they stay as they are. */
    private static Role changed(Role before, RoleDraft draft) {
        var faults = new Faults();
        var grants =
                before.isEverything() && draft.grants().isEmpty()
                        ? before.grants()
                        : draft.checked(faults);
        faults.refuse();
        return before.changed(draft.name(), draft.description(), grants)
                .needingSecondFactor(draft.needsSecondFactor().orElse(before.needsSecondFactor()));
    }
}
