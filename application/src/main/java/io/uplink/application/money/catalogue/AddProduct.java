package io.uplink.application.money.catalogue;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductError;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.Map;
import java.util.Optional;

/** Offers a service or product. */
@UseCase
public final class AddProduct {

    private final UnitOfWork unitOfWork;
    private final ProductRepository products;
    private final ProductReading reading;
    private final Ids ids;
    private final ActivityTrail activity;

    public AddProduct(
            UnitOfWork unitOfWork,
            ProductRepository products,
            ProductReading reading,
            Ids ids,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.products = products;
        this.reading = reading;
        this.ids = ids;
        this.activity = activity;
    }

    public Product execute(Actor actor, ProductForm input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_PRODUCTS, Placement.company());
            var added = reading.read(input, new ProductId(ids.next()), Optional.empty());
            products.findByCode(added.code())
                    .ifPresent(known -> {
                        throw new DomainException(new ProductError.CodeTaken(known.name()));
                    });
            products.save(added);
            activity.record(
                    actor,
                    "product.add",
                    ProductActivity.subject(added),
                    Map.of(),
                    ProductActivity.facts(added));
            return products.findById(added.id()).orElseThrow();
        });
    }
}
