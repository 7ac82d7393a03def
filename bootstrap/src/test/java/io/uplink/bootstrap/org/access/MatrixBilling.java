package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenQuotes;
import io.uplink.bootstrap.money.GivenSubscriptions;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tax, a product, a draft, a payment, a subscription and a quote of the branch. */
@Singleton
@Unremovable
class MatrixBilling {

    /** The first tax, which a migration brings along. */
    private static final String TAX = "019a0000-0000-7000-8000-0000000b0001";

    private final GivenBilling given;
    private final GivenSubscriptions subscriptions;
    private final GivenQuotes quotes;
    private final Map<String, String> things = new HashMap<>();

    MatrixBilling(GivenBilling given, GivenSubscriptions subscriptions, GivenQuotes quotes) {
        this.given = given;
        this.quotes = quotes;
        this.subscriptions = subscriptions;
    }

    /** Empty if the path is about something else. */
    Optional<String> place(String path, UUID branch) {
        if (path.contains("/tax-codes/")) {
            return Optional.of(TAX);
        }
        if (path.contains("/products/")) {
            return Optional.of(things.computeIfAbsent("product", _ -> given.product()));
        }
        if (path.contains("/credit-notes/")) {
            return Optional.of(things.computeIfAbsent("credit-note", _ -> creditNote(branch)));
        }
        if (path.contains("/statements/")) {
            return Optional.of(customer(branch).toString());
        }
        if (path.contains("/invoices/")) {
            return Optional.of(things.computeIfAbsent("invoice", _ -> invoice(branch)));
        }
        if (path.contains("/quotes/")) {
            return Optional.of(things.computeIfAbsent("quote", _ -> quote(branch)));
        }
        if (path.contains("/subscriptions/")) {
            return Optional.of(things.computeIfAbsent("subscription", _ -> subscription(branch)));
        }
        return path.contains("/payments/")
                ? Optional.of(things.computeIfAbsent("payment", _ -> payment(branch)))
                : Optional.empty();
    }

    private String quote(UUID branch) {
        return quotes.draft(customer(branch), "100").id().toString();
    }

    private String subscription(UUID branch) {
        return subscriptions.opened(customer(branch), subscriptions.today()).id().toString();
    }

    private String invoice(UUID branch) {
        return given.draft(customer(branch), "100").id().toString();
    }

    private String creditNote(UUID branch) {
        var invoice = given.issued(customer(branch), "100");
        return given.credited(invoice.id()).id().toString();
    }

    private String payment(UUID branch) {
        return given.cash(ActorFixtures.anAdmin(), customer(branch), "100").facts().id().toString();
    }

    private CustomerId customer(UUID branch) {
        return given.customer(branch);
    }
}
