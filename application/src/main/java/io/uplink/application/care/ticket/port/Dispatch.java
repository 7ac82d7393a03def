package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.dispatch.Candidate;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.List;
import java.util.Optional;

/** How teams give out tickets, and what their people can take; all of it joins the unit of work. */
public interface Dispatch {

    /** That of a team; off where nobody has said anything. Empty for a team that is not there. */
    Optional<TeamRule> rule(TeamId team);

    /** Stores it; a version that is no longer the present one is stale. */
    void save(TeamRule rule);

    /** Others who choose among one of its people wait until the caller's unit of work is over. */
    void hold(TeamId team);

    /** Its people who are active, with what they have open now. */
    List<Candidate> candidates(TeamId team, String category);

    /** Those of a person; everything where nobody has said anything. */
    Optional<Skills> skills(PersonId person);

    /** Stores them; a version that is no longer the present one is stale. */
    void save(Skills skills);
}
