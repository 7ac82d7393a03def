package io.uplink.application.sales.offer;

import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.OfferError;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Changes a package, or takes it off the offer; what was ordered keeps the price it was ordered at.
 */
@UseCase
public final class ChangePackage {

    /** Which one, and all of it as it is from now on. */
    public record Input(PackageId id, TypedPackage typed, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PackageRepository packages;
    private final ActivityTrail activity;

    public ChangePackage(
            UnitOfWork unitOfWork, PackageRepository packages, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.packages = packages;
        this.activity = activity;
    }

    public ServicePackage execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.PACKAGES_MANAGE, Placement.company());
            var before =
                    packages.findById(input.id())
                            .orElseThrow(() -> new DomainException(new OfferError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            var after = input.typed().read(before.id(), before.slug(), before.version());
            if (after.equals(before)) {
                return before;
            }
            packages.save(after);
            activity.record(
                    actor,
                    "package.change",
                    OfferActivity.of(after),
                    OfferActivity.facts(before),
                    OfferActivity.facts(after));
            return packages.findById(after.id()).orElseThrow();
        });
    }
}
