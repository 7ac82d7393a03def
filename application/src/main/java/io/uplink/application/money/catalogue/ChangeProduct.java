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

/** Changes what a product is called, costs and is charged with; what was sold stays as it was. */
@UseCase
public final class ChangeProduct {

    /** The code that is typed is not looked at: it stays for good. */
    public record Input(ProductId product, ProductForm typed, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final ProductRepository products;
    private final ProductReading reading;
    private final ActivityTrail activity;

    public ChangeProduct(
            UnitOfWork unitOfWork,
            ProductRepository products,
            ProductReading reading,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.products = products;
        this.reading = reading;
        this.activity = activity;
    }

    public Product execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_PRODUCTS, Placement.company());
            var before =
                    products.findById(input.product())
                            .orElseThrow(() -> new DomainException(new ProductError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            var after = reading.read(input.typed(), before.id(), Optional.of(before));
            products.save(after);
            activity.record(
                    actor,
                    "product.change",
                    ProductActivity.subject(after),
                    ProductActivity.facts(before),
                    ProductActivity.facts(after));
            return products.findById(after.id()).orElseThrow();
        });
    }
}
