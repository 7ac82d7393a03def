package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Announcements in a map, among people whom a test puts there. */
public final class InMemoryAnnouncements implements AnnouncementRepository {

    private record Reading(AnnouncementId announcement, PersonId person) {}

    private record Belonging(Audience audience, PersonId person) {}

    private final Map<AnnouncementId, Announcement> kept = new HashMap<>();
    private final Map<Reading, Integer> read = new HashMap<>();
    private final Set<Belonging> belonging = new HashSet<>();
    private final Map<Audience, Place> places = new HashMap<>();

    public void exists(Audience audience, Optional<BranchId> branch) {
        places.put(audience, new Place(branch));
    }

    public void belongs(PersonId person, Audience audience) {
        belonging.add(new Belonging(audience, person));
    }

    /** Which edition somebody has read; 0 for none. */
    public int edition(AnnouncementId id, PersonId person) {
        return read.getOrDefault(new Reading(id, person), 0);
    }

    @Override
    public Optional<Announcement> findById(AnnouncementId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void save(Announcement announcement) {
        var version = findById(announcement.id()).map(Announcement::version).orElse(0L);
        Version.requireSame(Version.of(announcement.version()), version);
        kept.put(
                announcement.id(),
                new Announcement(
                        announcement.id(),
                        announcement.words(),
                        announcement.audience(),
                        announcement.branch(),
                        announcement.shown(),
                        announcement.author(),
                        announcement.publishedAt(),
                        announcement.withdrawnAt(),
                        announcement.edition(),
                        version + 1));
    }

    @Override
    public void markRead(AnnouncementId id, PersonId person, int edition, Instant now) {
        read.merge(new Reading(id, person), edition, Math::max);
    }

    @Override
    public boolean isFor(Audience audience, PersonId person) {
        return audience.kind() == Audience.Kind.EVERYONE
                || belonging.contains(new Belonging(audience, person));
    }

    @Override
    public Optional<Place> place(Audience audience) {
        return audience.kind() == Audience.Kind.EVERYONE
                ? Optional.of(new Place(Optional.empty()))
                : Optional.ofNullable(places.get(audience));
    }

    /** A new one of each, for the contract. */
    UUID known(Audience.Kind kind, UUID id, Optional<BranchId> branch) {
        exists(Audience.of(kind, id), branch);
        return id;
    }
}
