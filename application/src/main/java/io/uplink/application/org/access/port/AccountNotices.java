package io.uplink.application.org.access.port;

import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;

/** Tells people what happened to their account; in the caller's unit of work, once an event. */
public interface AccountNotices {

    void secondFactorReset(UUID event, PersonId person);

    /** Somebody signed in from a device that was never seen for the person. */
    void newDevice(UUID event, PersonId person, String device);
}
