package io.uplink.application.org.access.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who somebody is at this moment, asked on every call; one statement. */
public interface ActorQueries {

    /** Also an inactive person; whoever asks must look. */
    Optional<Standing> standing(PersonId person);

    /**
     * All that makes a person an actor.
     *
     * @param grants the widest reach of each permission over all roles of the person
     * @param branches the home branch first
     * @param teams the active ones
     */
    record Standing(
            PersonId id,
            String name,
            Language language,
            Theme theme,
            boolean active,
            Map<Permission, Reach> grants,
            List<BranchId> branches,
            Set<TeamId> teams) {

        public Standing {
            grants = Map.copyOf(grants);
            branches = List.copyOf(branches);
            teams = Set.copyOf(teams);
        }

        /** The person as actor of a session. */
        public Actor.Person actor(UUID session) {
            return new Actor.Person(
                    id, name, language, session, grants, new LinkedHashSet<>(branches), teams);
        }
    }
}
