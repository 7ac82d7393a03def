package io.uplink.application.sales.site.port;

import io.uplink.domain.sales.site.Site;

/** The one public page, within a unit of work. */
public interface SiteRepository {

    Site get();

    /** A version that is no longer the present one is stale. */
    void save(Site changed);
}
