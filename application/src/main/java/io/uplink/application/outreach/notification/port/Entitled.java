package io.uplink.application.outreach.notification.port;

import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;

/** Who may do something in a branch. */
@FunctionalInterface
public interface Entitled {

    /** Those who are active and hold the permission for what is placed there. */
    List<PersonId> to(Permission permission, BranchId branch);
}
