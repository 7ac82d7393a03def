package io.uplink.application.outreach.announcement;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.Optional;

/** Says it better, or shows it for another time. */
@UseCase
public final class EditAnnouncement {

    /**
     * All that may change.
     *
     * @param again whether everybody is to read it once more
     */
    public record Input(
            AnnouncementId announcement,
            String title,
            String text,
            Importance importance,
            Instant from,
            Instant until,
            boolean again,
            Optional<Version> seen) {}

    private final AnnouncementDesk desk;

    public EditAnnouncement(AnnouncementDesk desk) {
        this.desk = desk;
    }

    public Announcement execute(Actor actor, Input input) {
        return desk.keep(
                actor,
                input.announcement(),
                input.seen(),
                "announcement.edit",
                before -> {
                    // Asking again for an edition that others asked for already would ask twice.
                    if (input.again()) {
                        Version.requireSame(input.seen(), before.version());
                    }
                    var faults = new Faults();
                    var words =
                            faults.collect(() ->
                                    new Announcement.Words(
                                            input.title(), input.text(), input.importance()));
                    var shown =
                            faults.collect(
                                    () -> new Announcement.Period(input.from(), input.until()));
                    faults.refuse();
                    return before.edited(
                            words.orElseThrow(),
                            shown.orElseThrow(),
                            input.again(),
                            desk.origin().now());
                });
    }
}
