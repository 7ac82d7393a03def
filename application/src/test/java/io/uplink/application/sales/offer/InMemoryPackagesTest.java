package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import java.util.UUID;

class InMemoryPackagesTest implements PackageContract {

    private final InMemoryPackages packages = new InMemoryPackages();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public PackageRepository packages() {
        return packages;
    }

    @Override
    public PackageQueries queries() {
        return packages;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}
