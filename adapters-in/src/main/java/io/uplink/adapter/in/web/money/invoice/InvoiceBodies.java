package io.uplink.adapter.in.web.money.invoice;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers send about invoices. */
public final class InvoiceBodies {

    private InvoiceBodies() {}

    /**
     * An invoice as it is to be.
     *
     * @param customer its id; of a change it is not looked at
     * @param discount off the whole: {@code 10%} or an amount like {@code 250.00}
     */
    public record InvoiceBody(
            @Nullable String customer,
            @Nullable List<InvoiceBodyLine> lines,
            @Nullable String discount,
            @Nullable Integer dueDays,
            @Nullable String notes) {

        public CustomerId charged() {
            return Inputs.id("customer", customer)
                    .map(CustomerId::new)
                    .orElseThrow(() -> Invalid.of("customer", "required"));
        }

        public InvoiceWish wish(int usualDays) {
            return new InvoiceWish(
                    Inputs.list(lines).stream().map(InvoiceBodyLine::line).toList(),
                    Inputs.text(discount),
                    String.valueOf(Optional.ofNullable(dueDays).orElse(usualDays)),
                    Inputs.text(notes));
        }
    }

    /**
     * A line; with a product, what is absent is the product's.
     *
     * @param product its code
     * @param quantity such as {@code 2.5}; one where it is absent
     * @param tax code of a tax
     * @param revenueAccount code of an account; 4100 where nothing says otherwise
     */
    public record InvoiceBodyLine(
            @Nullable String product,
            @Nullable String description,
            @Nullable String quantity,
            @Nullable Long unitPriceMinor,
            @Nullable Boolean taxIncluded,
            @Nullable String discount,
            @Nullable String tax,
            @Nullable String revenueAccount) {

        InvoiceWish.Line line() {
            return new InvoiceWish.Line(
                    Inputs.text(product),
                    Inputs.text(description),
                    Inputs.text(quantity),
                    Optional.ofNullable(unitPriceMinor)
                            .map(minor -> Money.ofMinor(minor, Money.KES).toDecimal())
                            .orElse(""),
                    Optional.ofNullable(taxIncluded).map(String::valueOf).orElse(""),
                    Inputs.text(discount),
                    Inputs.text(tax),
                    Inputs.text(revenueAccount));
        }
    }

    /** Why an invoice is made void. */
    public record VoidBody(@Nullable String why) {}

    /** What is credited: all that is left where no lines are given. */
    public record CreditBody(@Nullable String reason, @Nullable List<CreditBodyLine> lines) {

        Map<Integer, Money> amounts() {
            var amounts = new LinkedHashMap<Integer, Money>();
            for (var line : Inputs.list(lines)) {
                var position = Optional.ofNullable(line.position()).orElse(-1);
                if (amounts.containsKey(position)) {
                    throw Invalid.of("lines", "choice.unknown");
                }
                var amount = Optional.ofNullable(line.amountMinor()).orElse(0L);
                amounts.put(position, Money.ofMinor(amount, Money.KES));
            }
            return amounts;
        }
    }

    /** So much of a line, tax and all; the first line is 0. */
    public record CreditBodyLine(@Nullable Integer position, @Nullable Long amountMinor) {}
}
