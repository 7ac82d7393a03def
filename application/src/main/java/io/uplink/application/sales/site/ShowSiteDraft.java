package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** Shows the public page as it was written, to those who write it. */
@UseCase
public final class ShowSiteDraft {

    /** The page with the packages that would stand on it. */
    public record Draft(Site site, List<ServicePackage> packages) {}

    private final SiteQueries queries;

    public ShowSiteDraft(SiteQueries queries) {
        this.queries = queries;
    }

    public Draft execute(Actor actor) {
        actor.require(Permission.SITE_MANAGE, Placement.company());
        return new Draft(queries.site(), queries.offered());
    }
}
