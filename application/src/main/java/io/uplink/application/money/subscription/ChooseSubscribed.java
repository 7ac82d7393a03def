package io.uplink.application.money.subscription;

import io.uplink.application.money.catalogue.port.ProductQueries;
import io.uplink.application.money.subscription.port.SoldPackages;
import io.uplink.application.money.subscription.port.SoldPackages.SoldPackage;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.Product;
import java.util.List;

/** Offers what a subscription may be of: packages on offer, and products. */
@UseCase
public final class ChooseSubscribed {

    private final UnitOfWork unitOfWork;
    private final SoldPackages packages;
    private final ProductQueries products;

    public ChooseSubscribed(UnitOfWork unitOfWork, SoldPackages packages, ProductQueries products) {
        this.unitOfWork = unitOfWork;
        this.packages = packages;
        this.products = products;
    }

    /** Packages as visitors see them, products by name. */
    public record Choices(List<SoldPackage> packages, List<Product> products) {

        public Choices {
            packages = List.copyOf(packages);
            products = List.copyOf(products);
        }
    }

    public Choices execute(Actor actor) {
        actor.require(Permission.ACCOUNTING_INVOICES);
        return new Choices(unitOfWork.perform(packages::offered), products.offered());
    }
}
