package io.uplink.application.org.access.port;

import io.uplink.domain.org.access.Role;
import java.util.List;

/** The roles as pages show them, in one statement. */
public interface RoleQueries {

    /** The system's first, each kind by name. */
    List<Held> all();

    /** A role and how many people have it, active or not. */
    record Held(Role role, long people) {}
}
