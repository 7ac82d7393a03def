package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementQueries;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Sheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shows one announcement to those it speaks to, once it has begun, and to those who look after it.
 */
@UseCase
public final class ShowAnnouncement {

    private final AnnouncementQueries queries;
    private final InstantSource clock;

    public ShowAnnouncement(AnnouncementQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The announcement for this caller.
     *
     * @param managed whether the caller looks after it, so that the counts are theirs to see
     */
    public record Shown(Sheet sheet, boolean managed) {}

    public Shown execute(Actor actor, AnnouncementId id) {
        var reader = actor.requirePerson();
        var sheet =
                queries.sheet(id, reader.id())
                        .orElseThrow(() -> new DomainException(new AnnouncementError.NoSuch()));
        var managed = manages(actor, sheet.announcement());
        if (!managed && !isOpenTo(sheet, clock.instant())) {
            throw new DomainException(new AnnouncementError.NoSuch());
        }
        return new Shown(sheet, managed);
    }

    private static boolean manages(Actor actor, Announcement announcement) {
        return actor.may(
                Permission.ANNOUNCEMENTS_MANAGE,
                AnnouncementDesk.placement(announcement.branch(), announcement.audience()));
    }

    private static boolean isOpenTo(Sheet sheet, Instant now) {
        var announcement = sheet.announcement();
        return sheet.forReader()
                && announcement.withdrawnAt().isEmpty()
                && !now.isBefore(announcement.shown().from());
    }
}
