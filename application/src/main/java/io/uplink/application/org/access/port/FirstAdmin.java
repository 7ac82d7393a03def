package io.uplink.application.org.access.port;

import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;

/** The administrator of an Uplink that has nobody yet. */
public interface FirstAdmin {

    String NAME = "Administrator";

    /** Whether there is nobody at all. */
    boolean isNeeded();

    /**
     * In the unit of work: stores the administrator, who must change the password.
     *
     * @return false if there is somebody now, also one that another instance has just made
     */
    boolean make(PersonId person, String email, String hash, Instant now);
}
