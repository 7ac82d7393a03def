package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.invoice.port.InvoiceQueries.Credited;
import io.uplink.application.money.invoice.port.InvoiceQueries.Entry;
import io.uplink.application.money.invoice.port.InvoiceQueries.Line;
import io.uplink.application.money.invoice.port.InvoiceQueries.Paid;
import io.uplink.application.money.invoice.port.InvoiceQueries.Sheet;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.Charge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invoices as JSON; amounts are whole cents. */
public final class InvoiceViews {

    private InvoiceViews() {}

    /** An invoice of the list. */
    @RegisterForReflection
    public record InvoiceLineView(
            UUID id,
            Optional<String> number,
            UUID customer,
            String customerName,
            String account,
            String state,
            Optional<LocalDate> day,
            Optional<LocalDate> dueOn,
            long totalMinor,
            long balanceMinor,
            String currency,
            boolean overdue) {

        static InvoiceLineView of(Line line) {
            return new InvoiceLineView(
                    line.id().value(),
                    line.number(),
                    line.customer().value(),
                    line.customerName(),
                    line.account(),
                    line.status().code(),
                    line.day(),
                    line.dueOn(),
                    line.total().minor(),
                    line.balance().minor(),
                    line.total().currency().getCurrencyCode(),
                    line.overdue());
        }
    }

    /** What is charged for. */
    @RegisterForReflection
    public record ChargeView(
            int position,
            String description,
            String quantity,
            long unitPriceMinor,
            boolean taxIncluded,
            String discount,
            int taxBasisPoints,
            String revenueAccount,
            long discountMinor,
            long netMinor,
            long taxMinor,
            long totalMinor) {

        public static List<ChargeView> all(InvoiceTerms terms) {
            var charges = terms.reckoning().charges();
            return IntStream.range(0, terms.lines().size())
                    .mapToObj(i -> of(i, terms.lines().get(i), charges.get(i)))
                    .toList();
        }

        private static ChargeView of(int position, InvoiceLine line, Charge charge) {
            return new ChargeView(
                    position,
                    line.description(),
                    line.quantity().toString(),
                    line.unitPrice().minor(),
                    line.taxIncluded(),
                    line.discount().typed(),
                    line.basisPoints(),
                    line.revenue().value(),
                    charge.discount().minor(),
                    charge.net().minor(),
                    charge.tax().minor(),
                    charge.total().minor());
        }
    }

    /** An invoice with its lines. */
    @RegisterForReflection
    public record InvoiceView(
            UUID id,
            Optional<String> number,
            UUID customer,
            UUID branch,
            String state,
            Optional<LocalDate> day,
            Optional<LocalDate> dueOn,
            int dueDays,
            String discount,
            Optional<String> notes,
            List<ChargeView> lines,
            long netMinor,
            long taxMinor,
            long totalMinor,
            long paidMinor,
            long creditedMinor,
            long balanceMinor,
            String currency,
            long version) {

        static InvoiceView of(Invoice.Snapshot invoice) {
            var terms = invoice.terms();
            var reckoning = terms.reckoning();
            var issued =
                    Optional.of(invoice.state())
                            .filter(InvoiceState.Issued.class::isInstance)
                            .map(InvoiceState.Issued.class::cast);
            return new InvoiceView(
                    invoice.id().value(),
                    invoice.number().map(DocumentNumber::value),
                    invoice.customer().value(),
                    invoice.branch().value(),
                    invoice.status().code(),
                    issued.map(InvoiceState.Issued::day),
                    issued.map(InvoiceState.Issued::dueOn),
                    terms.dueDays(),
                    terms.discount().typed(),
                    terms.notes(),
                    ChargeView.all(terms),
                    reckoning.net().minor(),
                    reckoning.tax().minor(),
                    reckoning.total().minor(),
                    invoice.paid().minor(),
                    invoice.credited().minor(),
                    invoice.balance().minor(),
                    terms.currency().getCurrencyCode(),
                    invoice.version());
        }
    }

    /** An invoice with what was paid and credited on it, and its entries in the books. */
    @RegisterForReflection
    public record InvoiceSheetView(
            InvoiceView invoice,
            String customerName,
            String account,
            boolean overdue,
            List<PaidView> payments,
            List<NoteView> creditNotes,
            List<DocumentEntryView> entries) {

        static InvoiceSheetView of(Sheet sheet, LocalDate today) {
            return new InvoiceSheetView(
                    InvoiceView.of(sheet.invoice()),
                    sheet.customerName(),
                    sheet.account(),
                    sheet.invoice().isOverdue(today),
                    sheet.payments().stream().map(PaidView::of).toList(),
                    sheet.notes().stream().map(NoteView::of).toList(),
                    sheet.entries().stream().map(DocumentEntryView::of).toList());
        }
    }

    /** A part of a payment that pays, or paid, on an invoice. */
    @RegisterForReflection
    public record PaidView(
            UUID payment,
            String number,
            LocalDate day,
            long amountMinor,
            Optional<LocalDate> releasedOn) {

        static PaidView of(Paid paid) {
            return new PaidView(
                    paid.payment(),
                    paid.number(),
                    paid.day(),
                    paid.amount().minor(),
                    paid.released());
        }
    }

    /** A credit note. */
    @RegisterForReflection
    public record NoteView(UUID id, String number, LocalDate day, String reason, long totalMinor) {

        static NoteView of(Credited note) {
            return new NoteView(
                    note.id(), note.number(), note.day(), note.reason(), note.total().minor());
        }

        static NoteView of(CreditNote note) {
            return new NoteView(
                    note.id().value(),
                    note.number().value(),
                    note.day(),
                    note.reason(),
                    note.total().minor());
        }
    }

    /** An entry in the books. */
    @RegisterForReflection
    public record DocumentEntryView(
            UUID id, String number, LocalDate day, String text, long totalMinor) {

        public static DocumentEntryView of(Entry entry) {
            return new DocumentEntryView(
                    entry.id(), entry.number(), entry.day(), entry.text(), entry.total().minor());
        }
    }
}
