package io.uplink.application.outreach.announcement;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells the company, a branch, a role or a team something; its author has read it. */
@UseCase
public final class PublishAnnouncement {

    /**
     * All of it.
     *
     * @param key of a form, so that sending it twice is publishing once; empty for none
     * @param from empty for from now on
     */
    public record Input(
            Optional<UUID> key,
            String title,
            String text,
            Importance importance,
            Audience audience,
            Optional<Instant> from,
            Instant until) {}

    private final AnnouncementDesk desk;

    public PublishAnnouncement(AnnouncementDesk desk) {
        this.desk = desk;
    }

    public Announcement execute(Actor actor, Input input) {
        var author = actor.requirePerson();
        var _ = actor.require(Permission.ANNOUNCEMENTS_MANAGE);
        return desk.unitOfWork()
                .perform(() -> twin(author, input).orElseGet(() -> publish(author, input)));
    }

    private Announcement publish(Actor.Person author, Input input) {
        var place =
                desk.announcements()
                        .place(input.audience())
                        .orElseThrow(() -> Invalid.of("audience", "choice.unknown"));
        author.require(
                Permission.ANNOUNCEMENTS_MANAGE,
                AnnouncementDesk.placement(place.branch(), input.audience()));
        var now = desk.origin().now();
        var faults = new Faults();
        var words =
                faults.collect(() ->
                        new Announcement.Words(input.title(), input.text(), input.importance()));
        var shown =
                faults.collect(
                        () -> new Announcement.Period(input.from().orElse(now), input.until()));
        faults.refuse();
        var published =
                Announcement.publish(
                        new AnnouncementId(input.key().orElseGet(desk.origin()::newId)),
                        words.orElseThrow(),
                        input.audience(),
                        place.branch(),
                        shown.orElseThrow(),
                        author.id(),
                        now);
        desk.announcements().save(published);
        desk.announcements().markRead(published.id(), author.id(), published.edition(), now);
        desk.noted(author, "announcement.publish", Optional.empty(), published);
        return desk.announcements().findById(published.id()).orElseThrow();
    }

    /** What the same form published before; another's key is nobody's business. */
    private Optional<Announcement> twin(Actor.Person author, Input input) {
        var found = input.key().map(AnnouncementId::new).flatMap(desk.announcements()::findById);
        if (found.isPresent() && !found.get().author().equals(author.id())) {
            throw new DomainException(new AnnouncementError.NoSuch());
        }
        return found;
    }
}
