package io.uplink.application.sales.site;

import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;

/** Keeps the public page in memory. */
public final class InMemorySite implements SiteRepository, SiteQueries {

    private final InMemoryPackages packages = new InMemoryPackages();
    private Site site = new Site(SiteContent.empty(), Optional.empty(), 1);

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var now = site;
        return () -> site = now;
    }

    @Override
    public Site get() {
        return site;
    }

    @Override
    public void save(Site changed) {
        Version.requireSame(Version.of(changed.version()), site.version());
        site = new Site(changed.draft(), changed.shown(), changed.version() + 1);
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public List<ServicePackage> offered() {
        return packages.all().stream().filter(ServicePackage::offered).toList();
    }
}
