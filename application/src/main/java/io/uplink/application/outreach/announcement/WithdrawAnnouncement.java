package io.uplink.application.outreach.announcement;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Takes an announcement back: nobody is shown it any more. */
@UseCase
public final class WithdrawAnnouncement {

    /** Which, as it was seen. */
    public record Input(AnnouncementId announcement, Optional<Version> seen) {}

    private final AnnouncementDesk desk;

    public WithdrawAnnouncement(AnnouncementDesk desk) {
        this.desk = desk;
    }

    public Announcement execute(Actor actor, Input input) {
        return desk.keep(
                actor,
                input.announcement(),
                input.seen(),
                "announcement.withdraw",
                before -> before.withdrawn(desk.origin().now()));
    }
}
