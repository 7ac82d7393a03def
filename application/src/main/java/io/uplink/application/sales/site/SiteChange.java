package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the public page is changed, whatever is changed on it: by whom it may, once, and noted. */
@Part
public final class SiteChange {

    private final UnitOfWork unitOfWork;
    private final SiteRepository sites;
    private final ActivityTrail activity;

    public SiteChange(UnitOfWork unitOfWork, SiteRepository sites, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.activity = activity;
    }

    Site make(Actor actor, String action, Optional<Version> seen, UnaryOperator<Site> change) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.SITE_MANAGE, Placement.company());
            var before = sites.get();
            Version.requireSame(seen, before.version());
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            sites.save(after);
            activity.record(
                    actor,
                    action,
                    SiteActivity.site(),
                    SiteActivity.facts(before),
                    SiteActivity.facts(after));
            return sites.get();
        });
    }
}
