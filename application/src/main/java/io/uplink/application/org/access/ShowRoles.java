package io.uplink.application.org.access;

import io.uplink.application.org.access.port.RoleQueries;
import io.uplink.application.org.access.port.RoleQueries.Held;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.Optional;

/** Shows what each role allows, to whoever may see the people who have them. */
@UseCase
public final class ShowRoles {

    /** One role, or all. */
    public record Input(Optional<RoleId> role) {}

    private final RoleQueries queries;

    public ShowRoles(RoleQueries queries) {
        this.queries = queries;
    }

    public List<Held> execute(Actor actor, Input input) {
        if (actor.reach(Permission.ROLES_MANAGE).isEmpty()) {
            actor.require(Permission.USERS_VIEW);
        }
        var found =
                queries.all().stream()
                        .filter(held -> input.role().map(held.role().id()::equals).orElse(true))
                        .toList();
        if (found.isEmpty()) {
            throw new DomainException(new AccessError.NoSuchRole());
        }
        return found;
    }
}
