package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** Shows the packages to those who work here. */
@UseCase
public final class ShowPackages {

    private final PackageQueries packages;

    public ShowPackages(PackageQueries packages) {
        this.packages = packages;
    }

    public List<ServicePackage> execute(Actor actor) {
        actor.require(Permission.PACKAGES_VIEW, Placement.company());
        return packages.all();
    }
}
