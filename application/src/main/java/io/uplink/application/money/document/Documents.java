package io.uplink.application.money.document;

import io.uplink.application.money.document.VerifyDocument.Standing;
import io.uplink.application.money.document.VerifyDocument.Verified;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.document.MaskedName;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.quote.QuoteId;
import java.time.LocalDate;
import java.util.Optional;

/** Finds documents of any kind, as far as they may be told to anybody. */
@Part
public final class Documents {

    private final InvoiceQueries invoices;
    private final InvoiceRepository notes;
    private final QuoteQueries quotes;
    private final PaymentQueries payments;
    private final PaperDesk desk;

    public Documents(
            InvoiceQueries invoices,
            InvoiceRepository notes,
            QuoteQueries quotes,
            PaymentQueries payments,
            PaperDesk desk) {
        this.invoices = invoices;
        this.notes = notes;
        this.quotes = quotes;
        this.payments = payments;
        this.desk = desk;
    }

    /** Empty for what is not there, or has no number. */
    Optional<Verified> find(DocumentRef document) {
        return switch (document.kind()) {
            case INVOICE -> sheet(new InvoiceId(document.id())).flatMap(this::invoice);
            case CREDIT_NOTE ->
                    notes.findNote(new CreditNoteId(document.id()))
                            .flatMap(note ->
                                    sheet(note.invoice()).map(sheet -> creditNote(note, sheet)));
            case QUOTE ->
                    quotes.sheet(Within.everything(), new QuoteId(document.id()))
                            .flatMap(this::quote);
            case PAYMENT ->
                    payments.sheet(Within.everything(), new PaymentId(document.id()))
                            .map(this::payment);
        };
    }

    private Optional<InvoiceQueries.Sheet> sheet(InvoiceId id) {
        return invoices.sheet(Within.everything(), id);
    }

    private Optional<Verified> invoice(InvoiceQueries.Sheet sheet) {
        var invoice = sheet.invoice();
        return switch (invoice.state()) {
            case InvoiceState.Draft _ -> Optional.empty();
            case InvoiceState.Issued issued -> Optional.of(invoice(sheet, issued.day()));
            case InvoiceState.Voided gone -> Optional.of(invoice(sheet, gone.day()));
        };
    }

    private Verified invoice(InvoiceQueries.Sheet sheet, LocalDate day) {
        var invoice = sheet.invoice();
        return new Verified(
                DocumentKind.INVOICE,
                invoice.number().orElseThrow().value(),
                day,
                desk.issuerName(),
                MaskedName.of(sheet.customerName()),
                invoice.total(),
                standing(invoice, desk.today().day()),
                Optional.of(invoice.balance()));
    }

    /** Which of several is told matters: a void one is nothing else, a late one is late first. */
    public static Standing standing(Invoice.Snapshot invoice, LocalDate today) {
        return switch (invoice.status()) {
            case VOID -> Standing.VOID;
            case PAID ->
                    invoice.credited().equals(invoice.total()) ? Standing.CREDITED : Standing.PAID;
            case DRAFT, ISSUED, PARTLY_PAID ->
                    invoice.isOverdue(today)
                            ? Standing.OVERDUE
                            : invoice.paid().isPositive() ? Standing.PARTLY_PAID : Standing.DUE;
        };
    }

    private Verified creditNote(CreditNote note, InvoiceQueries.Sheet sheet) {
        return new Verified(
                DocumentKind.CREDIT_NOTE,
                note.number().value(),
                note.day(),
                desk.issuerName(),
                MaskedName.of(sheet.customerName()),
                note.total(),
                Standing.ISSUED,
                Optional.empty());
    }

    private Optional<Verified> quote(QuoteQueries.Sheet sheet) {
        var quote = sheet.quote();
        return quote.sending()
                .map(sending ->
                        new Verified(
                                DocumentKind.QUOTE,
                                sending.number().value(),
                                sending.day(),
                                desk.issuerName(),
                                MaskedName.of(sheet.customerName()),
                                quote.total(),
                                switch (quote.status(desk.today().day())) {
                                    case DRAFT, SENT -> Standing.HOLDS;
                                    case EXPIRED -> Standing.EXPIRED;
                                    case ACCEPTED -> Standing.ACCEPTED;
                                    case DECLINED -> Standing.DECLINED;
                                    case CONVERTED -> Standing.INVOICED;
                                },
                                Optional.empty()));
    }

    private Verified payment(PaymentQueries.Sheet sheet) {
        var payment = sheet.payment();
        return new Verified(
                DocumentKind.PAYMENT,
                payment.facts().number().value(),
                desk.today().of(payment.facts().receivedAt()),
                desk.issuerName(),
                MaskedName.of(sheet.customerName()),
                payment.facts().amount(),
                payment.reversal().isPresent() ? Standing.REVERSED : Standing.RECEIVED,
                Optional.empty());
    }
}
