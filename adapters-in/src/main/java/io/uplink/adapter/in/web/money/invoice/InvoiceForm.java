package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An invoice as typed: each of the lists holds one text for each line. */
@TemplateData
public class InvoiceForm {

    private static final int FIRST_LINES = 3;
    private static final int MORE_LINES = 3;

    @RestForm @Nullable String key;
    @RestForm @Nullable String customer;
    @RestForm @Nullable String account;
    @RestForm @Nullable String discount;
    @RestForm @Nullable String dueDays;
    @RestForm @Nullable String notes;
    @RestForm @Nullable String act;
    @RestForm @Nullable Long version;
    @RestForm @Nullable List<String> product;
    @RestForm @Nullable List<String> description;
    @RestForm @Nullable List<String> quantity;
    @RestForm @Nullable List<String> price;
    @RestForm @Nullable List<String> included;
    @RestForm @Nullable List<String> off;
    @RestForm @Nullable List<String> tax;
    @RestForm @Nullable List<String> revenue;

    public static InvoiceForm empty(String key, Optional<String> customer, int dueDays) {
        var form = new InvoiceForm();
        form.key = key;
        form.customer = customer.orElse("");
        form.dueDays = String.valueOf(dueDays);
        return form;
    }

    /** As a draft is, to be changed. */
    static InvoiceForm of(
            CustomerId customer,
            InvoiceTerms terms,
            Map<TaxCodeId, String> taxes,
            List<Product> products) {
        var form = new InvoiceForm();
        form.customer = customer.toString();
        form.discount = terms.discount().typed();
        form.dueDays = String.valueOf(terms.dueDays());
        form.notes = terms.notes().orElse("");
        var lines = terms.lines();
        form.product =
                lines.stream()
                        .map(line ->
                                products.stream()
                                        .filter(one -> line.product().equals(Optional.of(one.id())))
                                        .findAny()
                                        .map(Product::code)
                                        .orElse(""))
                        .toList();
        form.description = lines.stream().map(line -> line.description()).toList();
        form.quantity = lines.stream().map(line -> line.quantity().toString()).toList();
        form.price = lines.stream().map(line -> line.unitPrice().toDecimal()).toList();
        form.included = lines.stream().map(line -> String.valueOf(line.taxIncluded())).toList();
        form.off = lines.stream().map(line -> line.discount().typed()).toList();
        form.tax = lines.stream().map(line -> taxes.getOrDefault(line.tax(), "")).toList();
        form.revenue = lines.stream().map(line -> line.revenue().value()).toList();
        return form;
    }

    public static InvoiceWish wish(InvoiceForm typed) {
        return new InvoiceWish(lines(typed), typed.discount(), typed.dueDays(), typed.notes());
    }

    /** What was typed, and room for more if that was asked for. */
    static List<InvoiceWish.Line> lines(InvoiceForm typed) {
        var given =
                Math.max(Inputs.list(typed.description).size(), Inputs.list(typed.product).size());
        var wanted = Math.max(given, FIRST_LINES) + (typed.isWantingMore() ? MORE_LINES : 0);
        var lines = new ArrayList<InvoiceWish.Line>();
        for (var i = 0; i < Math.min(wanted, InvoiceTerms.MOST_LINES); i++) {
            lines.add(
                    new InvoiceWish.Line(
                            at(typed.product, i),
                            at(typed.description, i),
                            at(typed.quantity, i),
                            at(typed.price, i),
                            at(typed.included, i),
                            at(typed.off, i),
                            at(typed.tax, i),
                            at(typed.revenue, i)));
        }
        return lines;
    }

    /** The version that was looked at; none of a new one. */
    public static Optional<Version> seen(InvoiceForm typed) {
        return Optional.ofNullable(typed.version).map(Version::new);
    }

    public boolean isWantingMore() {
        return "add".equals(act);
    }

    public String key() {
        return Inputs.text(key);
    }

    public String customer() {
        return Inputs.text(customer);
    }

    public String account() {
        return Inputs.text(account);
    }

    public String discount() {
        return Inputs.text(discount);
    }

    public String dueDays() {
        return Inputs.text(dueDays);
    }

    public String notes() {
        return Inputs.text(notes);
    }

    private static String at(@Nullable List<String> texts, int index) {
        return texts == null || index >= texts.size() ? "" : Inputs.text(texts.get(index));
    }
}
