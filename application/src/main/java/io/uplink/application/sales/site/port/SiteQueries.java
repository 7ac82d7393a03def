package io.uplink.application.sales.site.port;

import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.Site;
import java.util.List;

/** The public page as it is shown: one statement each. */
public interface SiteQueries {

    Site site();

    /** Those on offer, in their order. */
    List<ServicePackage> offered();
}
