package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Gives an invoice its number and its entry in the books, in the unit of work of whoever asked
 * whether it may be issued and holds its customer.
 */
@Part
public final class InvoiceIssuing {

    private final TaxCodeRepository taxes;
    private final DocumentNumbers numbers;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final Settings settings;
    private final ActivityTrail activity;

    public InvoiceIssuing(
            TaxCodeRepository taxes,
            DocumentNumbers numbers,
            InvoiceRepository invoices,
            PaymentRepository payments,
            Settling settling,
            LedgerPosting posting,
            Today today,
            Settings settings,
            ActivityTrail activity) {
        this.taxes = taxes;
        this.numbers = numbers;
        this.invoices = invoices;
        this.payments = payments;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.settings = settings;
        this.activity = activity;
    }

    /** The same for one that was not stored yet. */
    public Invoice.Snapshot issueNew(Actor actor, Invoice draft) {
        invoices.save(draft);
        return issue(actor, invoices.findById(draft.id()).orElseThrow());
    }

    Invoice.Snapshot issue(Actor actor, Invoice invoice) {
        var before = invoice.snapshot();
        var day = today.day();
        invoice.reckon(rates(day));
        var year = day.getYear();
        invoice.issue(DocumentNumber.invoice(year, numbers.next("INV", year)), day);
        var issued = invoice.snapshot();
        var _ = posting.post(actor, InvoicePostings.issued(invoice));
        activity.record(
                actor,
                "invoice.issue",
                InvoiceActivity.subject(issued),
                InvoiceActivity.facts(before),
                InvoiceActivity.facts(issued));
        if (settings.get(BillingSettings.APPLY_CREDIT)) {
            useCredit(actor, invoice);
        }
        invoices.save(invoice);
        return invoices.findById(invoice.id()).orElseThrow().snapshot();
    }

    private void useCredit(Actor actor, Invoice invoice) {
        for (var payment : payments.findWithCredit(invoice.customer())) {
            if (!invoice.balance().isPositive()) {
                return;
            }
            settling.settle(actor, payment, invoice);
            payments.save(payment);
        }
    }

    /** What taxes come to on a day. */
    public ToIntFunction<TaxCodeId> rates(LocalDate day) {
        var known = taxes.findAll().stream().collect(Collectors.toMap(TaxCode::id, tax -> tax));
        return tax -> Optional.ofNullable(known.get(tax)).orElseThrow().basisPointsOn(day);
    }
}
