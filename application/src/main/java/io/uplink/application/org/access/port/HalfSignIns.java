package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Browsers whose password was right and whose code is still to come. No session: what asks for one
 * never finds these.
 */
public interface HalfSignIns {

    /**
     * One of them.
     *
     * @param stay whether the session shall last for days
     * @param password digest of the password hash that was checked
     */
    record Half(PersonId person, boolean stay, Digest password) {}

    /** In the unit of work. */
    void open(UUID id, Digest token, Half half, Instant now, Instant expiresAt);

    /** While it waits; reads what is committed. */
    Optional<Half> find(Digest token, Instant now);

    /** In the unit of work: it became whole; false for everybody but the first. */
    boolean use(Digest token, Instant now);

    /** Outside any unit of work: forgets those that ended before. */
    int prune(Instant before, int most);
}
