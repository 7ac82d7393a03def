package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.OfferError;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.Map;

/** Adds a package. */
@UseCase
public final class AddPackage {

    /** More than anybody compares; a page shows all of them, and so does a list. */
    public static final int MOST = 60;

    private final UnitOfWork unitOfWork;
    private final PackageRepository packages;
    private final Ids ids;
    private final ActivityTrail activity;

    public AddPackage(
            UnitOfWork unitOfWork, PackageRepository packages, Ids ids, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.packages = packages;
        this.ids = ids;
        this.activity = activity;
    }

    public ServicePackage execute(Actor actor, TypedPackage typed) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.PACKAGES_MANAGE, Placement.company());
            var added =
                    typed.read(new PackageId(ids.next()), ServicePackage.slugOf(typed.name()), 0);
            if (packages.holdCount() >= MOST) {
                throw new DomainException(new OfferError.TooMany(MOST));
            }
            if (packages.hasSlug(added.slug())) {
                throw new DomainException(new OfferError.NameTaken());
            }
            packages.save(added);
            activity.record(
                    actor,
                    "package.add",
                    OfferActivity.of(added),
                    Map.of(),
                    OfferActivity.facts(added));
            return packages.findById(added.id()).orElseThrow();
        });
    }
}
