package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keys with which programs act for people; only digests are stored. */
public interface ApiKeys {

    /**
     * A key to keep.
     *
     * @param prefix its first characters, to be known by
     * @param scopes keys of permissions
     */
    record Fresh(
            UUID id,
            PersonId person,
            String name,
            String prefix,
            Digest digest,
            Set<String> scopes,
            Instant now,
            Instant expiresAt) {}

    /** A living key, for its owner. */
    record Living(
            UUID id,
            String name,
            String prefix,
            List<String> scopes,
            Instant created,
            Instant expires,
            Optional<Instant> lastUsed) {}

    /** In the unit of work; false if the person has a living one of that name. */
    boolean add(Fresh key);

    /** The newest first; reads what is committed. */
    List<Living> livingOf(PersonId person, Instant now);

    /** In the unit of work: whether it was the person's and living. */
    boolean revoke(PersonId person, UUID key, String why, Instant now);

    /** Whether the person has or had that key; reads what is committed. */
    boolean isOf(PersonId person, UUID key);

    /** In the unit of work: every key of the person ends. */
    void revokeAllOf(PersonId person, String why, Instant now);
}
