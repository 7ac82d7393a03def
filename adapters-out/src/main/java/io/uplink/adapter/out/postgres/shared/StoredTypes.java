package io.uplink.adapter.out.postgres.shared;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;

/** What {@link StoredJson} makes of the core's types, for the native binary. */
@RegisterForReflection(
        targets = {
            BranchId.class,
            ComplaintId.class,
            CustomerId.class,
            DepartmentId.class,
            FileId.class,
            PersonId.class,
            TeamId.class,
            TicketId.class,
            Invalid.Fault.class,
        })
final class StoredTypes {

    private StoredTypes() {}
}
