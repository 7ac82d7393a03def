package io.uplink.application.money.catalogue;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductError;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Retires a product, so that new lines no longer offer it, or offers it again. */
@UseCase
public final class OfferProduct {

    /** What is to be so already changes nothing. */
    public record Input(ProductId product, boolean offered, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final ProductRepository products;
    private final ActivityTrail activity;

    public OfferProduct(UnitOfWork unitOfWork, ProductRepository products, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.products = products;
        this.activity = activity;
    }

    public Product execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_PRODUCTS, Placement.company());
            var before =
                    products.findById(input.product())
                            .orElseThrow(() -> new DomainException(new ProductError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            if (before.active() == input.offered()) {
                return before;
            }
            var after = before.offered(input.offered());
            products.save(after);
            activity.record(
                    actor,
                    after.active() ? "product.offer" : "product.retire",
                    ProductActivity.subject(after),
                    ProductActivity.facts(before),
                    ProductActivity.facts(after));
            return products.findById(after.id()).orElseThrow();
        });
    }
}
