package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Keeps what was written for the public page; visitors see it when it is published. */
@UseCase
public final class WriteSite {

    /** What was typed, by the keys of the fields. */
    public record Input(Map<String, String> typed, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SiteRepository sites;
    private final ActivityTrail activity;

    public WriteSite(UnitOfWork unitOfWork, SiteRepository sites, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.activity = activity;
    }

    public Site execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.SITE_MANAGE, Placement.company());
            var before = sites.get();
            Version.requireSame(input.seen(), before.version());
            var after = before.written(SiteContent.ofKeys(input.typed()));
            if (after.equals(before)) {
                return before;
            }
            sites.save(after);
            activity.record(
                    actor,
                    "site.write",
                    SiteActivity.site(),
                    SiteActivity.facts(before),
                    SiteActivity.facts(after));
            return sites.get();
        });
    }
}
