package io.uplink.application.outreach.announcement.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Announcements as pages show them. */
public interface AnnouncementQueries {

    /**
     * Those that speak to the reader and have begun, the newest first; none that were withdrawn.
     */
    Page<Row> forReader(PersonId reader, Instant now, Optional<String> cursor, int size);

    /** Those that the caller looks after, the newest first, with how many have read each. */
    Page<Row> managed(Scope scope, Optional<String> cursor, int size);

    Optional<Sheet> sheet(AnnouncementId id, PersonId reader);

    /** Who of the audience has read its present edition, or who has not, by name. */
    Page<Listener> listeners(AnnouncementId id, boolean read, Optional<String> cursor, int size);

    /** Whom the caller may speak to, by name; at most {@link #MOST_CHOICES} of each kind. */
    List<Choice> choices(Scope scope);

    /** More branches, roles or teams than a person picks from a list. */
    int MOST_CHOICES = 200;

    /** What somebody looks after. */
    record Scope(Actor.Person person, Reach reach) {}

    /**
     * One of a list.
     *
     * @param audienceName empty for everyone
     * @param readAt when the reader read its present edition
     * @param heard how many of the audience have; of a list for readers 0
     * @param audienceSize how many they are; of a list for readers 0
     */
    record Row(
            UUID id,
            String title,
            Importance importance,
            Audience.Kind audience,
            String audienceName,
            Instant from,
            Instant until,
            Optional<Instant> withdrawnAt,
            String author,
            Optional<Instant> readAt,
            long heard,
            long audienceSize) {}

    /** Everything about one. */
    record Sheet(
            Announcement announcement,
            String audienceName,
            String author,
            boolean forReader,
            Optional<Instant> readAt,
            long heard,
            long audienceSize) {}

    /** One of the audience. */
    record Listener(PersonId id, String name, Optional<Instant> readAt) {}

    /** An audience with its name. */
    record Choice(Audience audience, String name) {}
}
