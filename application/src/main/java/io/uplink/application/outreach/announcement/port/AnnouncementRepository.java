package io.uplink.application.outreach.announcement.port;

import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Keeps announcements, and who has read them. */
public interface AnnouncementRepository {

    Optional<Announcement> findById(AnnouncementId id);

    /** Stores it if it is still at the version it was loaded with, else refuses as stale. */
    void save(Announcement announcement);

    /** Notes that somebody read an edition; a later one replaces an earlier one, never back. */
    void markRead(AnnouncementId id, PersonId person, int edition, Instant now);

    /** Whether somebody is among those it speaks to. */
    boolean isFor(Audience audience, PersonId person);

    /** Where an audience is; empty if there is no such branch, role or team that is active. */
    Optional<Place> place(Audience audience);

    /** The branch whose reach it lies in; empty for the whole company. */
    record Place(Optional<BranchId> branch) {}
}
