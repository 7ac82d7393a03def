package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Issues a draft: it gets its number and its entry in the books, no longer changes, and uses what
 * the customer paid before.
 */
@UseCase
public final class IssueInvoice {

    public record Input(InvoiceId invoice, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final TaxCodeRepository taxes;
    private final DocumentNumbers numbers;
    private final PaymentRepository payments;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final Settings settings;
    private final ActivityTrail activity;

    public IssueInvoice(
            UnitOfWork unitOfWork,
            InvoiceDesk desk,
            TaxCodeRepository taxes,
            DocumentNumbers numbers,
            PaymentRepository payments,
            Settling settling,
            LedgerPosting posting,
            Today today,
            Settings settings,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.taxes = taxes;
        this.numbers = numbers;
        this.payments = payments;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.settings = settings;
        this.activity = activity;
    }

    public Invoice.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var invoice = desk.held(actor, input.invoice(), input.seen());
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
            desk.invoices().save(invoice);
            return desk.invoices().findById(invoice.id()).orElseThrow().snapshot();
        });
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

    private ToIntFunction<TaxCodeId> rates(LocalDate day) {
        var known = taxes.findAll().stream().collect(Collectors.toMap(TaxCode::id, tax -> tax));
        return tax -> Optional.ofNullable(known.get(tax)).orElseThrow().basisPointsOn(day);
    }
}
