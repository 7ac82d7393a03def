package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;

/**
 * Issues an invoice of one line, with the tax of packages in its price, in the unit of work of
 * whoever asked whether it may be charged.
 */
@Part
public final class ChargeOnce {

    private final Debtors debtors;
    private final InvoiceReading reading;
    private final InvoiceIssuing issuing;
    private final Settings settings;

    public ChargeOnce(
            Debtors debtors, InvoiceReading reading, InvoiceIssuing issuing, Settings settings) {
        this.debtors = debtors;
        this.reading = reading;
        this.issuing = issuing;
        this.settings = settings;
    }

    /**
     * Charges it.
     *
     * @param id the same one again is refused by the database
     * @param revenue code of the account that earns it
     */
    public Invoice.Snapshot charge(
            Actor actor,
            InvoiceId id,
            CustomerId customer,
            String words,
            Money price,
            String revenue) {
        var debtor =
                debtors.hold(customer)
                        .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
        var line =
                new InvoiceWish.Line(
                        "",
                        words,
                        "1",
                        price.toDecimal(),
                        "true",
                        "",
                        settings.get(BillingSettings.PACKAGE_TAX),
                        revenue);
        var days = Integer.toString(settings.get(BillingSettings.DUE_DAYS));
        var terms = reading.read(new InvoiceWish(List.of(line), "", days, ""));
        return issuing.issueNew(actor, Invoice.drafted(id, debtor.id(), debtor.branch(), terms));
    }
}
