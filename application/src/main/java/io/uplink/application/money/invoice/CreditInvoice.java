package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/**
 * Credits an invoice, whole or some of its lines. What was paid beyond what is left then is the
 * customer's credit again.
 */
@UseCase
public final class CreditInvoice {

    /**
     * What is credited.
     *
     * @param note chosen by the caller: the same one again credits nothing more
     * @param lines how much, tax and all, by the position of the line; empty for all that is left
     */
    public record Input(
            InvoiceId invoice,
            CreditNoteId note,
            String reason,
            Map<Integer, Money> lines,
            Optional<Version> seen) {

        public Input {
            lines = Map.copyOf(lines);
        }
    }

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final DocumentNumbers numbers;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final ActivityTrail activity;

    public CreditInvoice(
            UnitOfWork unitOfWork,
            InvoiceDesk desk,
            DocumentNumbers numbers,
            Settling settling,
            LedgerPosting posting,
            Today today,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.numbers = numbers;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.activity = activity;
    }

    public CreditNote execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var known = desk.invoices().findNote(input.note());
            var seen = known.isPresent() ? Optional.<Version>empty() : input.seen();
            var invoice = desk.held(actor, input.invoice(), seen);
            // Again, for another may have written it while the customer was held.
            known = desk.invoices().findNote(input.note());
            if (known.isPresent()) {
                if (!known.get().invoice().equals(input.invoice())) {
                    throw new DomainException(new InvoiceError.KeyDiffers());
                }
                return known.get();
            }
            return credited(actor, input, invoice);
        });
    }

    private CreditNote credited(Actor actor, Input input, Invoice invoice) {
        var _ = invoice.requireIssued();
        var terms = invoice.snapshot().terms();
        var charges = terms.reckoning().charges();
        var before = desk.invoices().creditedLines(invoice.id());
        var lines =
                input.lines().isEmpty()
                        ? CreditNote.whole(charges, before)
                        : CreditNote.parts(charges, before, input.lines());
        var day = today.day();
        var note =
                new CreditNote(
                        input.note(),
                        invoice.id(),
                        DocumentNumber.creditNote(day.getYear(), numbers.next("CN", day.getYear())),
                        day,
                        input.reason(),
                        lines);
        settling.release(actor, invoice, invoice.overpaidBy(note.total()), day);
        invoice.credit(note.total());
        desk.invoices().save(invoice);
        desk.invoices().add(note);
        var _ = posting.post(actor, InvoicePostings.credited(note, terms.lines()));
        activity.record(
                actor,
                "credit-note.issue",
                InvoiceActivity.subject(note),
                Map.of(),
                Map.of(
                        "invoice",
                        invoice.requireIssued().number().value(),
                        "total",
                        note.total().toDecimal(),
                        "reason",
                        note.reason()));
        return note;
    }
}
