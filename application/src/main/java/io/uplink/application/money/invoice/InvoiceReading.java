package io.uplink.application.money.invoice;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.PricedItem;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the terms of an invoice of what was typed, every fault at once. */
@Part
public final class InvoiceReading {

    private static final String USUAL_REVENUE = "4100";

    private final ProductRepository products;
    private final TaxCodeRepository taxes;
    private final AccountRepository accounts;
    private final Today today;

    public InvoiceReading(
            ProductRepository products,
            TaxCodeRepository taxes,
            AccountRepository accounts,
            Today today) {
        this.products = products;
        this.taxes = taxes;
        this.accounts = accounts;
        this.today = today;
    }

    /** What lines may name. */
    private record Known(
            Map<String, Product> products,
            Map<String, TaxCode> taxes,
            Set<String> accounts,
            LocalDate day) {

        Optional<TaxCode> taxOf(Product product) {
            return taxes.values().stream().filter(tax -> tax.id().equals(product.tax())).findAny();
        }
    }

    public InvoiceTerms read(InvoiceWish wish) {
        var faults = new Faults();
        var known = known(wish);
        var lines = new ArrayList<InvoiceLine>();
        for (var i = 0; i < wish.lines().size(); i++) {
            var line = wish.lines().get(i);
            if (!line.isBlank()) {
                line("lines[" + i + "].", line, known, faults).ifPresent(lines::add);
            }
        }
        var discount = faults.parse("discount", () -> Discount.parse(wish.discount(), Money.KES));
        var days = faults.parse("dueDays", () -> days(wish.dueDays()));
        faults.refuse();
        var terms =
                new InvoiceTerms(
                        lines,
                        discount.orElseThrow(),
                        days.orElseThrow(),
                        Optional.of(wish.notes()),
                        Money.KES);
        // What the discounts take is seen only now.
        terms.reckoning();
        return terms;
    }

    private Known known(InvoiceWish wish) {
        var codes =
                wish.lines().stream()
                        .map(line -> code(line.product()))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
        var revenue =
                wish.lines().stream()
                        .map(line -> line.revenue().strip())
                        .filter(typed -> typed.matches("[1-9]\\d{2,7}"))
                        .map(AccountCode::new)
                        .collect(Collectors.toSet());
        return new Known(
                products.findByCodes(codes).stream()
                        .filter(Product::active)
                        .collect(Collectors.toMap(Product::code, Function.identity())),
                taxes.findAll().stream()
                        .collect(Collectors.toMap(TaxCode::code, Function.identity())),
                accounts.findByCodes(revenue).stream()
                        .filter(account -> account.active() && !account.heading())
                        .map(account -> account.code().value())
                        .collect(Collectors.toSet()),
                today.day());
    }

    private static Optional<InvoiceLine> line(
            String field, InvoiceWish.Line line, Known known, Faults faults) {
        var product = Optional.ofNullable(known.products().get(code(line.product())));
        if (product.isEmpty() && !line.product().isBlank()) {
            faults.add(field + "product", "choice.unknown");
            return Optional.empty();
        }
        var description =
                faults.text(
                        field + "description",
                        given(line.description()).or(() -> product.map(Product::name)),
                        InvoiceLine.LONGEST_DESCRIPTION);
        var quantity =
                faults.parse(
                        field + "quantity",
                        () ->
                                line.quantity().isBlank()
                                        ? Quantity.ONE
                                        : Quantity.parse(line.quantity()));
        var price = faults.parse(field + "price", () -> price(line, product));
        var tax = faults.parse(field + "tax", () -> tax(line, product, known));
        var revenue = faults.parse(field + "revenue", () -> revenue(line, product, known));
        var discount = discount(field, line, quantity, price, faults);
        if (description.isEmpty()
                || quantity.isEmpty()
                || price.isEmpty()
                || tax.isEmpty()
                || revenue.isEmpty()
                || discount.isEmpty()) {
            return Optional.empty();
        }
        return faults.parse(
                field + "description",
                () ->
                        new InvoiceLine(
                                product.map(Product::id),
                                description,
                                quantity.get(),
                                price.get(),
                                given(line.taxIncluded())
                                        .map("true"::equals)
                                        .orElseGet(() ->
                                                product.map(Product::taxIncluded).orElse(false)),
                                discount.get(),
                                tax.get().id(),
                                tax.get().basisPointsOn(known.day()),
                                revenue.get()));
    }

    /** A discount that takes too much is told at its own line. */
    private static Optional<Discount> discount(
            String field,
            InvoiceWish.Line line,
            Optional<Quantity> quantity,
            Optional<Money> price,
            Faults faults) {
        return faults.parse(
                field + "discount",
                () -> {
                    var discount = Discount.parse(line.discount(), Money.KES);
                    if (quantity.isPresent() && price.isPresent()) {
                        var _ = discount.of(quantity.get().times(price.get()));
                    }
                    return discount;
                });
    }

    private static Money price(InvoiceWish.Line line, Optional<Product> product) {
        var price =
                given(line.price())
                        .map(typed -> Money.parse(typed, Money.KES))
                        .or(() -> product.map(Product::unitPrice))
                        .orElseThrow(() -> Invalid.of("price", "required"));
        if (price.isNegative()) {
            throw Invalid.of("price", "amount.negative");
        }
        if (price.minor() > PricedItem.MOST_MINOR) {
            throw Invalid.of("price", "amount.too-large");
        }
        return price;
    }

    private static TaxCode tax(InvoiceWish.Line line, Optional<Product> product, Known known) {
        return given(line.tax())
                .flatMap(code -> Optional.ofNullable(known.taxes().get(code)))
                .or(() -> line.tax().isBlank() ? product.flatMap(known::taxOf) : Optional.empty())
                .orElseThrow(() ->
                        Invalid.of("tax", line.tax().isBlank() ? "required" : "choice.unknown"));
    }

    private static AccountCode revenue(
            InvoiceWish.Line line, Optional<Product> product, Known known) {
        if (line.revenue().isBlank()) {
            return product.map(Product::revenue).orElseGet(() -> new AccountCode(USUAL_REVENUE));
        }
        var typed = line.revenue().strip();
        if (!known.accounts().contains(typed) || !Product.isRevenue(new AccountCode(typed))) {
            throw Invalid.of("revenue", "product.no-revenue");
        }
        return new AccountCode(typed);
    }

    private static int days(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException unreadable) {
            throw Invalid.of("dueDays", typed.isBlank() ? "required" : "number.unreadable");
        }
    }

    private static String code(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
