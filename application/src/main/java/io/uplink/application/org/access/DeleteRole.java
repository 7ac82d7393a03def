package io.uplink.application.org.access;

import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;

/** Deletes a role of the company's own that nobody has. */
@UseCase
public final class DeleteRole {

    /** The role that goes. */
    public record Input(RoleId role, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final RoleRepository roles;
    private final Origin origin;

    public DeleteRole(UnitOfWork unitOfWork, RoleRepository roles, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.roles = roles;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        actor.require(Permission.ROLES_MANAGE, Placement.company());
        unitOfWork.run(() -> {
            var role =
                    roles.findById(input.role())
                            .orElseThrow(() -> new DomainException(new AccessError.NoSuchRole()));
            Version.requireSame(input.seen(), role.version());
            role.requireRemovable(roles.holders(role.id()).size());
            Rights.requireCovered(actor, Rights.of(role), List.of());
            roles.delete(role);
            PersonActivity.noted(origin, actor, "role.delete", Optional.of(role), Optional.empty());
        });
    }
}
