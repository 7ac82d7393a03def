package io.uplink.application.org.access.port;

import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Opening, renewing and ending of sessions; everything runs in the unit of work. */
public interface SessionRepository {

    /** What carries the session. */
    enum Kind {
        WEB,
        API
    }

    /**
     * A session to open.
     *
     * @param token digest of the cookie or of the first refresh token
     * @param family digest of the part that all refresh tokens of an API session share
     * @param idle ends it when nothing was asked for so long; empty for never
     */
    record Opening(
            UUID id,
            PersonId person,
            Kind kind,
            Digest token,
            Optional<Digest> family,
            Client client,
            Instant now,
            Instant expiresAt,
            Optional<Duration> idle) {}

    /** SHA-256 of a token, in hexadecimal digits. */
    record Digest(String hex) {}

    /** Where a session lives, for its owner to recognise. */
    record Client(String device, String address) {}

    /** A session that was renewed or ended, and whose it is. */
    record Owned(UUID session, PersonId person) {}

    /**
     * Opens it if the password is still the one that was checked.
     *
     * @return false if the password changed meanwhile, or the person may no longer enter
     */
    boolean open(Opening opening, String checkedHash);

    /** Exchanges the present refresh token for the next; empty if it is not the present one. */
    Optional<Owned> renew(Digest present, Digest next, Client client, Instant now);

    /** Ends the living session that all tokens of the family belong to. */
    Optional<Owned> endFamily(Digest family, String why, Instant now);

    /** Ends the living session of a cookie. */
    Optional<Owned> endByToken(Digest token, String why, Instant now);

    /** Ends one living session of the person. */
    boolean end(PersonId person, UUID session, String why, Instant now);

    /** Ends all living sessions of the person but one. */
    int endOthers(PersonId person, UUID kept, String why, Instant now);

    /** Outside any unit of work: forgets those that ended before. */
    int prune(Instant before, int most);
}
