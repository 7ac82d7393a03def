package io.uplink.application.money.subscription;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.subscription.port.SoldPackages;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.Rhythm;
import io.uplink.domain.money.subscription.SubscribedItem;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Makes a subscription's terms of what was typed, every fault at once. */
@Part
public final class SubscriptionReading {

    /** How far the start may lie before and after today: a year, for what was agreed on paper. */
    static final int FARTHEST_DAYS = 366;

    private static final String REVENUE = "4100";

    private final SoldPackages packages;
    private final ProductRepository products;
    private final TaxCodeRepository taxes;
    private final Settings settings;
    private final Today today;

    public SubscriptionReading(
            SoldPackages packages,
            ProductRepository products,
            TaxCodeRepository taxes,
            Settings settings,
            Today today) {
        this.packages = packages;
        this.products = products;
        this.taxes = taxes;
        this.settings = settings;
        this.today = today;
    }

    /** What is charged for, and how often. */
    record Chosen(SubscribedItem item, BillingInterval interval) {}

    /** What a new one begins with. */
    record Terms(SubscribedItem item, Rhythm rhythm, Optional<LocalDate> lastDay) {}

    Terms terms(SubscriptionWish wish) {
        var faults = new Faults();
        var chosen = faults.collect(() -> chosen(wish));
        var start = faults.parse("start", () -> day("start", wish.start()).orElseGet(today::day));
        start.ifPresent(day -> requireNear(day, faults));
        var lastDay = faults.parse("lastDay", () -> day("lastDay", wish.lastDay()));
        var anchor =
                faults.parse(
                        "anchorDay", () -> anchor(wish.anchorDay(), start.orElseGet(today::day)));
        faults.refuse();
        return new Terms(
                chosen.orElseThrow().item(),
                new Rhythm(
                        chosen.orElseThrow().interval(), anchor.orElseThrow(), start.orElseThrow()),
                lastDay.orElseThrow());
    }

    Chosen chosen(SubscriptionWish wish) {
        if (!wish.packageId().isBlank()) {
            return ofPackage(wish);
        }
        if (wish.productId().isBlank()) {
            throw Invalid.of("offer", "required");
        }
        var product =
                products.findById(new ProductId(id(wish.productId())))
                        .filter(Product::active)
                        .orElseThrow(SubscriptionReading::unknown);
        return new Chosen(
                new SubscribedItem(
                        Optional.empty(),
                        Optional.of(product.id()),
                        product.name(),
                        price(wish.price()).orElse(product.unitPrice()),
                        product.taxIncluded(),
                        product.tax(),
                        product.revenue()),
                wish.interval().isBlank()
                        ? BillingInterval.MONTH
                        : BillingInterval.ofCode(wish.interval()));
    }

    private Chosen ofPackage(SubscriptionWish wish) {
        var sold = packages.find(id(wish.packageId())).orElseThrow(SubscriptionReading::unknown);
        var tax =
                taxes.findByCode(settings.get(BillingSettings.PACKAGE_TAX))
                        .map(TaxCode::id)
                        .orElseThrow(() -> Invalid.of("offer", "subscription.no-tax"));
        return new Chosen(
                new SubscribedItem(
                        Optional.of(sold.id()),
                        Optional.empty(),
                        sold.name(),
                        price(wish.price()).orElse(sold.price()),
                        true,
                        tax,
                        new AccountCode(REVENUE)),
                sold.interval());
    }

    private static Optional<Money> price(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var faults = new Faults();
        var price = faults.parse("price", () -> Money.parse(typed, Money.KES));
        faults.refuse();
        return price;
    }

    private void requireNear(LocalDate start, Faults faults) {
        var now = today.day();
        if (start.isBefore(now.minusDays(FARTHEST_DAYS))
                || start.isAfter(now.plusDays(FARTHEST_DAYS))) {
            faults.add("start", "subscription.start-far");
        }
    }

    private static int anchor(String typed, LocalDate start) {
        if (typed.isBlank()) {
            return start.getDayOfMonth();
        }
        try {
            var day = Integer.parseInt(typed.strip());
            if (day >= 1 && day <= Rhythm.LAST_ANCHOR) {
                return day;
            }
        } catch (NumberFormatException unreadable) {
            throw Invalid.of("anchorDay", "number.unreadable");
        }
        throw Invalid.of("anchorDay", "subscription.anchor-day");
    }

    static Optional<LocalDate> day(String field, String typed) {
        try {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Moments::day);
        } catch (DateTimeException unreadable) {
            throw Invalid.of(field, "date.unreadable");
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException strange) {
            throw unknown();
        }
    }

    private static DomainException unknown() {
        return Invalid.of("offer", "choice.unknown");
    }
}
