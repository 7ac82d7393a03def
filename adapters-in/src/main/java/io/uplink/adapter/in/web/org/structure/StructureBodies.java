package io.uplink.adapter.in.web.org.structure;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.structure.BranchDraft;
import io.uplink.application.org.structure.TeamDraft;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers of the API send about branches, departments and teams. */
public final class StructureBodies {

    private StructureBodies() {}

    /** A branch, all of it. */
    public record BranchBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String timeZone,
            @Nullable UUID manager) {

        BranchDraft draft() {
            return new BranchDraft(
                    Inputs.text(code),
                    Inputs.text(name),
                    Inputs.text(address),
                    Optional.ofNullable(phone),
                    Optional.ofNullable(email),
                    Inputs.text(timeZone),
                    Optional.ofNullable(manager).map(PersonId::new));
        }
    }

    /** A department, all of it. */
    public record DepartmentBody(
            @Nullable String name, @Nullable String description, @Nullable UUID head) {}

    /** A team, all of it. */
    public record TeamBody(
            @Nullable String name,
            @Nullable String description,
            @Nullable UUID branch,
            @Nullable UUID leader,
            @Nullable List<UUID> members) {

        TeamDraft draft() {
            return new TeamDraft(
                    Inputs.text(name),
                    Inputs.text(description),
                    Optional.ofNullable(branch).map(BranchId::new),
                    Optional.ofNullable(leader).map(PersonId::new),
                    Inputs.list(members).stream().map(PersonId::new).toList());
        }
    }
}
