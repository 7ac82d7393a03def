package io.uplink.application.sales.site;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Shows visitors nothing any more; what was written stays. */
@UseCase
public final class WithdrawSite {

    private final SiteChange change;

    public WithdrawSite(SiteChange change) {
        this.change = change;
    }

    public Site execute(Actor actor, Optional<Version> seen) {
        return change.make(actor, "site.withdraw", seen, Site::withdrawn);
    }
}
