package io.uplink.adapter.in.web.money.catalogue;

import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductPage;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductRow;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductsPage;
import io.uplink.adapter.in.web.money.invoice.BillingMessages;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.catalogue.ChooseRevenueAccounts;
import io.uplink.application.money.catalogue.FindProducts;
import io.uplink.application.money.catalogue.ShowProduct;
import io.uplink.application.money.catalogue.port.ProductQueries.Line;
import io.uplink.application.money.tax.ListTaxCodes;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.catalogue.ProductKind;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Loads what the pages of the catalogue show. */
@ApplicationScoped
class ProductReader {

    private final Actors actors;
    private final Reader reader;
    private final FindProducts findProducts;
    private final ShowProduct showProduct;
    private final ListTaxCodes listTaxCodes;
    private final ChooseRevenueAccounts chooseAccounts;

    ProductReader(
            Actors actors,
            Reader reader,
            FindProducts findProducts,
            ShowProduct showProduct,
            ListTaxCodes listTaxCodes,
            ChooseRevenueAccounts chooseAccounts) {
        this.actors = actors;
        this.reader = reader;
        this.findProducts = findProducts;
        this.showProduct = showProduct;
        this.listTaxCodes = listTaxCodes;
        this.chooseAccounts = chooseAccounts;
    }

    ProductsPage list(ProductSearch search, Optional<String> at) {
        var words = words();
        var found =
                findProducts.execute(
                        actors.current(),
                        new FindProducts.Input(search.filter(), at, Page.USUAL_SIZE));
        var typed = search.typed();
        var active = typed.getOrDefault("active", "");
        return new ProductsPage(
                found.map(line -> row(line, words)),
                typed.getOrDefault("text", ""),
                kinds(typed.getOrDefault("kind", ""), words),
                Stream.of("true", "false")
                        .map(one ->
                                new Option(
                                        one,
                                        "true".equals(one) ? words.offered() : words.retired(),
                                        one.equals(active)))
                        .toList(),
                search.query(),
                Money.KES.getCurrencyCode());
    }

    ProductPage form(Optional<UUID> id, Optional<ProductTyped> typed) {
        var words = words();
        var taxes = listTaxCodes.execute(actors.current()).taxes();
        var known = id.map(one -> showProduct.execute(actors.current(), new ProductId(one)));
        var form =
                typed.or(() ->
                                known.map(line ->
                                        ProductTyped.of(line.product(), codeOf(line, taxes))))
                        .orElseGet(ProductTyped::new);
        known.ifPresent(line -> form.code = line.product().code());
        return new ProductPage(
                id.map(UUID::toString).orElse(""),
                form,
                kinds(form.kind(), words),
                taxes.stream()
                        .map(tax ->
                                new Option(tax.code(), tax.name(), tax.code().equals(form.tax())))
                        .toList(),
                chooseAccounts.execute(actors.current()).stream()
                        .map(one ->
                                new Option(
                                        one.code(),
                                        one.code() + " " + one.name(),
                                        one.code().equals(form.revenue())))
                        .toList(),
                known.map(line -> line.product().active()).orElse(true),
                known.map(line -> line.product().version()).orElse(0L),
                Money.KES.getCurrencyCode());
    }

    private static String codeOf(Line line, List<TaxCode> taxes) {
        return taxes.stream()
                .filter(tax -> tax.id().equals(line.product().tax()))
                .findAny()
                .map(TaxCode::code)
                .orElse("");
    }

    private static ProductRow row(Line line, BillingMessages words) {
        var product = line.product();
        return new ProductRow(
                product.id().toString(),
                product.code(),
                product.name(),
                kind(product.kind(), words),
                BillingWords.amount(product.unitPrice()),
                line.tax(),
                product.taxIncluded(),
                product.revenue().value(),
                product.active());
    }

    private static List<Option> kinds(String chosen, BillingMessages words) {
        return Arrays.stream(ProductKind.values())
                .map(kind -> new Option(kind.code(), kind(kind, words), kind.code().equals(chosen)))
                .toList();
    }

    private static String kind(ProductKind kind, BillingMessages words) {
        return switch (kind) {
            case SERVICE -> words.service();
            case PRODUCT -> words.product();
        };
    }

    private BillingMessages words() {
        return new BillingWords(reader.language()).words();
    }
}
