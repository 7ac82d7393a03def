package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tax, a product, a draft and a payment of the branch. */
@Singleton
@Unremovable
class MatrixBilling {

    /** The first tax, which a migration brings along. */
    private static final String TAX = "019a0000-0000-7000-8000-0000000b0001";

    private final GivenBilling given;
    private final Map<String, String> things = new HashMap<>();

    MatrixBilling(GivenBilling given) {
        this.given = given;
    }

    /** Empty if the path is about something else. */
    Optional<String> place(String path, UUID branch) {
        if (path.contains("/tax-codes/")) {
            return Optional.of(TAX);
        }
        if (path.contains("/products/")) {
            return Optional.of(things.computeIfAbsent("product", _ -> given.product()));
        }
        if (path.contains("/invoices/")) {
            return Optional.of(things.computeIfAbsent("invoice", _ -> invoice(branch)));
        }
        return path.contains("/payments/")
                ? Optional.of(things.computeIfAbsent("payment", _ -> payment(branch)))
                : Optional.empty();
    }

    private String invoice(UUID branch) {
        return given.draft(customer(branch), "100").id().toString();
    }

    private String payment(UUID branch) {
        return given.cash(ActorFixtures.anAdmin(), customer(branch), "100").facts().id().toString();
    }

    private CustomerId customer(UUID branch) {
        return given.customer(branch);
    }
}
