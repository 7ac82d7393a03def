package io.uplink.application.outreach.announcement;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.shared.DomainException;

/** Says that the caller has read an announcement that speaks to the caller. */
@UseCase
public final class AcknowledgeAnnouncement {

    /**
     * Which.
     *
     * @param edition the one that was shown: a newer one is still to be read
     */
    public record Input(AnnouncementId announcement, int edition) {}

    private final AnnouncementDesk desk;

    public AcknowledgeAnnouncement(AnnouncementDesk desk) {
        this.desk = desk;
    }

    public void execute(Actor actor, Input input) {
        var reader = actor.requirePerson().id();
        var now = desk.origin().now();
        desk.unitOfWork()
                .run(() -> {
                    var announcement =
                            desk.announcements()
                                    .findById(input.announcement())
                                    .filter(found -> !now.isBefore(found.shown().from()))
                                    .filter(found ->
                                            desk.announcements().isFor(found.audience(), reader))
                                    .orElseThrow(() ->
                                            new DomainException(new AnnouncementError.NoSuch()));
                    desk.announcements()
                            .markRead(
                                    announcement.id(),
                                    reader,
                                    Math.clamp(input.edition(), 1, announcement.edition()),
                                    now);
                });
    }
}
