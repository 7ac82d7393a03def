package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.shared.Placement;
import java.util.Optional;

/** The teams and branches that something can be shared with. */
public interface Audiences {

    /** Where a team or branch belongs; empty if it is not there, and for any other audience. */
    Optional<Found> find(Audience audience);

    /**
     * A team or branch.
     *
     * @param active whether something may be shared with it from now on
     */
    record Found(Placement placement, boolean active) {}
}
