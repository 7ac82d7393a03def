package io.uplink.application.org.structure;

import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;

/** A team as asked for; looked at only after the permission. */
public record TeamDraft(
        String name,
        String description,
        Optional<BranchId> branch,
        Optional<PersonId> leader,
        List<PersonId> members) {

    public TeamDraft {
        members = List.copyOf(members);
    }

    Team.Sheet sheet() {
        return new Team.Sheet(
                name,
                description,
                branch.orElseThrow(() -> Invalid.of("branch", "required")),
                leader,
                members);
    }
}
