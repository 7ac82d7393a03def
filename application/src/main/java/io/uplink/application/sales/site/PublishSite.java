package io.uplink.application.sales.site;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Shows visitors what was written. */
@UseCase
public final class PublishSite {

    private final SiteChange change;

    public PublishSite(SiteChange change) {
        this.change = change;
    }

    public Site execute(Actor actor, Optional<Version> seen) {
        return change.make(actor, "site.publish", seen, Site::published);
    }
}
