package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.OfferError;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;

/** Shows one package, as it is to be changed. */
@UseCase
public final class ShowPackage {

    private final PackageQueries packages;

    public ShowPackage(PackageQueries packages) {
        this.packages = packages;
    }

    public ServicePackage execute(Actor actor, PackageId id) {
        actor.require(Permission.PACKAGES_VIEW, Placement.company());
        return packages.find(id).orElseThrow(() -> new DomainException(new OfferError.NoSuch()));
    }
}
