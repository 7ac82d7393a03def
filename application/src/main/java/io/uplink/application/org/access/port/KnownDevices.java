package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;

/** Browsers and programs that people signed in from; several people may share one. */
public interface KnownDevices {

    /** In the unit of work: whether the person came from it before; notes that it is in use. */
    boolean touch(PersonId person, Digest device, Instant now);

    /** In the unit of work: whether we gave that browser its token, whoever used it. */
    boolean isOurs(Digest device);

    /** In the unit of work; false if it was added at the same moment. */
    boolean add(PersonId person, Digest device, Instant now);

    /** Outside any unit of work: forgets those that nobody came from since. */
    int prune(Instant before, int most);
}
