package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Shows visitors what was written. */
@UseCase
public final class PublishSite {

    private final UnitOfWork unitOfWork;
    private final SiteRepository sites;
    private final ActivityTrail activity;

    public PublishSite(UnitOfWork unitOfWork, SiteRepository sites, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.activity = activity;
    }

    public Site execute(Actor actor, Optional<Version> seen) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.SITE_MANAGE, Placement.company());
            var before = sites.get();
            Version.requireSame(seen, before.version());
            var after = before.published();
            if (after.equals(before)) {
                return before;
            }
            sites.save(after);
            activity.record(
                    actor,
                    "site.publish",
                    SiteActivity.site(),
                    SiteActivity.facts(before),
                    SiteActivity.facts(after));
            return sites.get();
        });
    }
}
