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
import java.util.Set;
import java.util.UUID;

/** Who is behind a session, and which sessions there are. */
public interface SessionQueries {

    /**
     * A person who is signed in, with today's rights.
     *
     * @param mustChange whether nothing but choosing a password is possible
     * @param mustSetUp whether nothing but setting up a second factor is possible
     * @param waiting what waits for the person; of a call that shows no pages nothing
     */
    record Caller(
            Actor.Person person,
            Theme theme,
            boolean mustChange,
            boolean mustSetUp,
            Waiting waiting) {}

    /**
     * What the frame of every page says.
     *
     * @param unread how many notifications were not read, at most a hundred
     * @param announcements the loudest that were not read, at most {@link #MOST_SHOWN}, then one
     */
    record Waiting(int unread, List<Pinned> announcements) {

        /** More at once is a page of its own. */
        public static final int MOST_SHOWN = 3;

        public static final Waiting NOTHING = new Waiting(0, List.of());

        public Waiting {
            announcements = List.copyOf(announcements);
        }

        /** The same after some were read. */
        public Waiting read(int some) {
            return new Waiting(Math.max(0, unread - some), announcements);
        }
    }

    /** An announcement that waits to be read. */
    record Pinned(UUID id, String title, String importance) {}

    /** A living session, for its owner. */
    record Living(
            UUID id, Kind kind, Client client, Instant since, Instant lastSeen, Instant expires) {}

    /** The living session of a cookie; notes that it was seen, at most once a minute. */
    Optional<Caller> byCookie(Digest token, Instant now);

    /** The same without noting it: a page that asks by itself keeps nobody signed in. */
    Optional<Caller> glance(Digest token, Instant now);

    /** The living session that an access token names. */
    Optional<Caller> byAccessToken(UUID session, Instant now);

    /** The living key of a program, as its person in its scopes; notes that it was used. */
    Optional<Caller> byApiKey(Digest key, Instant now);

    /** Those of these sessions of browsers that live, without noting that they were seen. */
    List<Caller> signedIn(Set<UUID> sessions, Instant now);

    /** The newest of a person. */
    List<Living> livingOf(PersonId person, Instant now, int most);
}
