package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The second factor of each person and the recovery codes beside it. Each use is one conditional
 * statement, so of two with one code a single one passes.
 */
public interface SecondFactors {

    /**
     * A factor as stored.
     *
     * @param on since when it counts; empty while it is being set up
     * @param used the newest step whose code was taken
     * @param recoveryLeft how many recovery codes were not used
     */
    record Factor(
            Sealed secret, Instant begun, Optional<Instant> on, long used, int recoveryLeft) {}

    /** Reads what is committed. */
    Optional<Factor> find(PersonId person);

    /** In the unit of work: a new secret, in place of one that does not count yet. */
    void begin(PersonId person, Sealed secret, Instant now);

    /**
     * In the unit of work: from now on it counts.
     *
     * @return whether that secret was there and did not count yet
     */
    boolean confirm(PersonId person, Sealed secret, long step, Instant now);

    /** In the unit of work: takes the code of a step; false if it or a newer one was taken. */
    boolean use(PersonId person, long step);

    /** In the unit of work: takes a recovery code; false if there is none such, or it was used. */
    boolean useRecovery(PersonId person, Digest code, Instant now);

    /** In the unit of work: these are the recovery codes, and no others. */
    void replaceRecovery(PersonId person, List<Digest> codes, Instant now);

    /** In the unit of work: forgets the factor, also one half set up, and its recovery codes. */
    boolean remove(PersonId person);
}
