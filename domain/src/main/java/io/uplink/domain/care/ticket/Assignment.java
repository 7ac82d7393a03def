package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;
import java.util.Set;

/** Who works a ticket: a person, a team, both, or nobody yet. */
public record Assignment(Optional<PersonId> person, Optional<TeamId> team) {

    public static Assignment nobody() {
        return new Assignment(Optional.empty(), Optional.empty());
    }

    public boolean isNobody() {
        return person.isEmpty() && team.isEmpty();
    }

    /** The assigned person; while there is none, every member of the assigned team. */
    public boolean isWorkedBy(PersonId someone, Set<TeamId> teams) {
        return person.map(someone::equals).orElseGet(() -> team.map(teams::contains).orElse(false));
    }
}
