package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemorySiteTest implements SiteContract {

    private final InMemorySite site = new InMemorySite();

    @Override
    public SiteRepository sites() {
        return site;
    }

    @Override
    public SiteQueries queries() {
        return site;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }
}
