package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links to choose a password; only digests are stored. */
public interface PasswordResets {

    /** In the unit of work: the person's earlier links end. */
    void issue(UUID id, PersonId person, Digest token, Instant now, Instant expiresAt);

    /** Whose link it is, while it may be used. Looking uses nothing up. */
    Optional<PersonId> owner(Digest token, Instant now);

    /** In the unit of work: uses it up; empty for everybody but the first. */
    Optional<PersonId> use(Digest token, Instant now);

    int prune(Instant before, int most);
}
