package io.uplink.application.org.access;

import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds a role of the company's own, within the rights of who adds it. */
@UseCase
public final class AddRole {

    /** {@code key} empty takes it from the name. */
    public record Input(Optional<String> key, RoleDraft draft) {}

    private final UnitOfWork unitOfWork;
    private final RoleRepository roles;
    private final Origin origin;

    public AddRole(UnitOfWork unitOfWork, RoleRepository roles, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.roles = roles;
        this.origin = origin;
    }

    public Role execute(Actor actor, Input input) {
        actor.require(Permission.ROLES_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var faults = new Faults();
            var draft = input.draft();
            var name = faults.text("name", Optional.of(draft.name()), 60);
            var grants = draft.checked(faults);
            var key = input.key().filter(typed -> !typed.isBlank()).orElseGet(() -> keyOf(name));
            if (roles.withKey(key).isPresent()) {
                faults.add(input.key().isPresent() ? "key" : "name", "role.key-taken");
            }
            faults.refuse();
            var role =
                    new Role(
                            new RoleId(origin.newId()),
                            key,
                            name,
                            draft.description(),
                            false,
                            grants,
                            draft.needsSecondFactor().orElse(false),
                            0);
            Rights.requireCovered(actor, Rights.of(role), List.of());
            roles.save(role);
            PersonActivity.noted(origin, actor, "role.add", Optional.empty(), Optional.of(role));
            return roles.findById(role.id()).orElseThrow();
        });
    }

    /**
     * {@code Night desk} is {@code night-desk}; a name without a plain letter is {@code role-…}.
     */
    private static String keyOf(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var key = plain.matches("[a-z].+") ? plain : "role-" + plain;
        return key.substring(0, Math.min(key.length(), 40));
    }
}
