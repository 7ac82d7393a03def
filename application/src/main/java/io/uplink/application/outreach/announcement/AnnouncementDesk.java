package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The steps that every change of an announcement takes. */
@Part
public final class AnnouncementDesk {

    private final AnnouncementRepository announcements;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public AnnouncementDesk(
            AnnouncementRepository announcements, UnitOfWork unitOfWork, Origin origin) {
        this.announcements = announcements;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    AnnouncementRepository announcements() {
        return announcements;
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    Origin origin() {
        return origin;
    }

    /** Where it lies for those who look after announcements. */
    static Placement placement(Optional<BranchId> branch, Audience audience) {
        return new Placement(
                branch,
                Set.of(),
                audience.kind() == Audience.Kind.TEAM
                        ? Set.of(new TeamId(audience.of().orElseThrow()))
                        : Set.of());
    }

    /** One that the caller looks after; another is not there. */
    Announcement known(Actor actor, AnnouncementId id) {
        var _ = actor.require(Permission.ANNOUNCEMENTS_MANAGE);
        return announcements
                .findById(id)
                .filter(found ->
                        actor.may(
                                Permission.ANNOUNCEMENTS_MANAGE,
                                placement(found.branch(), found.audience())))
                .orElseThrow(() -> new DomainException(new AnnouncementError.NoSuch()));
    }

    /** Changes one; what is so already is a success without effect. */
    Announcement keep(
            Actor actor,
            AnnouncementId id,
            Optional<Version> seen,
            String action,
            UnaryOperator<Announcement> change) {
        return unitOfWork.perform(() -> {
            var before = known(actor, id);
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            Version.requireSame(seen, before.version());
            announcements.save(after);
            noted(actor, action, Optional.of(before), after);
            return announcements.findById(id).orElseThrow();
        });
    }

    void noted(Actor actor, String action, Optional<Announcement> before, Announcement after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("announcement", after.id().value(), after.words().title()),
                        before.map(AnnouncementDesk::facts).orElse(Map.of()),
                        facts(after));
    }

    private static Map<String, Object> facts(Announcement announcement) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", announcement.words().title());
        facts.put("text", announcement.words().text());
        facts.put("importance", announcement.words().importance().code());
        facts.put("audience", announcement.audience().kind().code());
        announcement
                .audience()
                .of()
                .ifPresent(of -> facts.put(announcement.audience().kind().code(), of.toString()));
        facts.put("from", announcement.shown().from().toString());
        facts.put("until", announcement.shown().until().toString());
        facts.put("withdrawn", Boolean.toString(announcement.withdrawnAt().isPresent()));
        facts.put("edition", Integer.toString(announcement.edition()));
        return facts;
    }
}
