package io.uplink.bootstrap.browser;

import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenQuotes;
import io.uplink.bootstrap.money.GivenSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a customer was charged and paid, for the pages that show it. */
@ApplicationScoped
class BillingScene {

    private final GivenBilling given;
    private final GivenSubscriptions subscriptions;
    private final GivenQuotes quotes;

    BillingScene(GivenBilling given, GivenSubscriptions subscriptions, GivenQuotes quotes) {
        this.quotes = quotes;
        this.subscriptions = subscriptions;
        this.given = given;
    }

    Map<String, String> pages() {
        var customer = given.customer(given.branch());
        var product = given.product();
        var draft = given.draft(customer, "2500");
        var invoice = given.issued(customer, "4999.99");
        var payment = given.cash(ActorFixtures.anAdmin(), customer, "3000");
        given.issued(customer, "1500");
        var pages = new LinkedHashMap<String, String>();
        pages.put("tax-codes", "/tax-codes");
        pages.put("products", "/products");
        pages.put("product", "/products/" + product);
        pages.put("product-new", "/products/new");
        pages.put("invoices", "/invoices?customer=" + customer);
        pages.put("invoices-none", "/invoices?text=nothing-of-that-name");
        pages.put("invoice-new", "/invoices/new?customer=" + customer);
        pages.put("invoice-draft", "/invoices/" + draft.id());
        pages.put("invoice-edit", "/invoices/" + draft.id() + "/edit");
        pages.put("invoice", "/invoices/" + invoice.id());
        pages.put("payments", "/payments?customer=" + customer);
        pages.put("payment-new", "/payments/new?customer=" + customer);
        pages.put("payment", "/payments/" + payment.facts().id());
        pages.put("account-statement", "/customers/" + customer + "/statement");
        pages.put("ageing", "/ageing");
        var home = subscriptions.opened(customer, subscriptions.today());
        var quote = quotes.sent(customer, "2500");
        pages.put("money", "/money");
        pages.put("quotes", "/quotes?customer=" + customer);
        pages.put("quote-new", "/quotes/new?customer=" + customer);
        pages.put("quote", "/quotes/" + quote.id());
        pages.put("subscriptions", "/subscriptions?customer=" + customer);
        pages.put("subscription-new", "/subscriptions/new?customer=" + customer);
        pages.put("subscription", "/subscriptions/" + home.id());
        pages.put("customer-standing", "/customers/" + customer);
        return pages;
    }
}
