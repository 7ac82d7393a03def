package io.uplink.domain.money.invoice;

import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invoices to begin with. */
public final class InvoiceFixtures {

    public static final TaxCodeId VAT =
            new TaxCodeId(UUID.fromString("019a0000-0000-7000-8000-0000000b0001"));
    public static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    public static final CustomerId AMINA = new CustomerId(new UUID(7, 1));
    public static final BranchId WESTLANDS = new BranchId(new UUID(7, 2));

    private InvoiceFixtures() {}

    public static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }

    /** One of something, with 16 % on top. */
    public static InvoiceLine aLine(String price) {
        return new InvoiceLine(
                Optional.empty(),
                "Internet",
                Quantity.ONE,
                kes(price),
                false,
                Discount.none(),
                VAT,
                1_600,
                new AccountCode("4100"));
    }

    public static InvoiceTerms terms(InvoiceLine... lines) {
        return new InvoiceTerms(List.of(lines), Discount.none(), 14, Optional.empty(), Money.KES);
    }

    public static Invoice aDraft(InvoiceLine... lines) {
        return Invoice.drafted(new InvoiceId(new UUID(7, 3)), AMINA, WESTLANDS, terms(lines));
    }

    public static Invoice anIssued(InvoiceLine... lines) {
        var invoice = aDraft(lines);
        invoice.reckon(_ -> 1_600);
        invoice.issue(DocumentNumber.invoice(2026, 1), DAY);
        return invoice;
    }
}
