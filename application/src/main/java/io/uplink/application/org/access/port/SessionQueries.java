package io.uplink.application.org.access.port;

import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is behind a session, and which sessions there are. */
public interface SessionQueries {

    /**
     * A person who is signed in, with today's rights.
     *
     * @param mustChange whether nothing but choosing a password is possible
     * @param mustSetUp whether nothing but setting up a second factor is possible
     */
    record Caller(Actor.Person person, Theme theme, boolean mustChange, boolean mustSetUp) {}

    /** A living session, for its owner. */
    record Living(
            UUID id, Kind kind, Client client, Instant since, Instant lastSeen, Instant expires) {}

    /** The living session of a cookie; notes that it was seen, at most once a minute. */
    Optional<Caller> byCookie(Digest token, Instant now);

    /** The living session that an access token names. */
    Optional<Caller> byAccessToken(UUID session, Instant now);

    /** The living key of a program, as its person in its scopes; notes that it was used. */
    Optional<Caller> byApiKey(Digest key, Instant now);

    /** The newest of a person. */
    List<Living> livingOf(PersonId person, Instant now, int most);
}
