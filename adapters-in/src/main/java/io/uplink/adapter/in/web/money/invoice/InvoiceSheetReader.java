package io.uplink.adapter.in.web.money.invoice;

import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.InvoicePage;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.SideRow;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.invoice.ShowInvoice;
import io.uplink.application.money.invoice.port.InvoiceQueries.Entry;
import io.uplink.application.money.invoice.port.InvoiceQueries.Paid;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads what the page of an invoice shows. */
@ApplicationScoped
class InvoiceSheetReader {

    private final Actors actors;
    private final Reader reader;
    private final ShowInvoice showInvoice;
    private final Ids ids;

    InvoiceSheetReader(Actors actors, Reader reader, ShowInvoice showInvoice, Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.showInvoice = showInvoice;
        this.ids = ids;
    }

    /** {@code reason} and {@code why} are what was typed and refused. */
    InvoicePage page(UUID id, String reason, String why) {
        var words = new BillingWords(reader.language());
        var shown = showInvoice.execute(actors.current(), new InvoiceId(id));
        var sheet = shown.sheet();
        var invoice = sheet.invoice();
        var reckoning = invoice.terms().reckoning();
        var overdue = invoice.isOverdue(shown.today());
        var issued = invoice.state() instanceof InvoiceState.Issued;
        var untouched = invoice.paid().minor() == 0 && invoice.credited().minor() == 0;
        return new InvoicePage(
                id.toString(),
                invoice.number().map(number -> number.value()).orElse(""),
                invoice.customer().toString(),
                sheet.customerName(),
                sheet.account(),
                sheet.branchName(),
                overdue
                        ? words.words().overdue()
                        : InvoiceReader.state(invoice.status(), words.words()),
                InvoiceReader.look(invoice.status(), overdue),
                day(invoice.state(), words),
                due(invoice.state(), words),
                invoice.terms().notes().orElse(""),
                invoice.state() instanceof InvoiceState.Voided gone ? gone.why() : "",
                LineRows.of(invoice.terms(), sheet.taxes()),
                BillingWords.amount(reckoning.net()),
                BillingWords.amount(reckoning.tax()),
                BillingWords.amount(reckoning.total()),
                BillingWords.some(invoice.paid()),
                BillingWords.some(invoice.credited()),
                BillingWords.amount(invoice.balance()),
                sheet.payments().stream().map(paid -> paid(paid, words)).toList(),
                sheet.notes().stream()
                        .map(note ->
                                new SideRow(
                                        "/documents/credit-notes/" + note.id(),
                                        note.number(),
                                        words.day(note.day()),
                                        note.reason(),
                                        BillingWords.amount(note.total())))
                        .toList(),
                sheet.entries().stream().map(entry -> entry(entry, words)).toList(),
                invoice.state() instanceof InvoiceState.Draft,
                issued,
                invoice.balance().isPositive(),
                issued && untouched,
                issued && invoice.total().compareTo(invoice.credited()) > 0,
                invoice.version(),
                ids.next().toString(),
                reason,
                why,
                invoice.total().currency().getCurrencyCode());
    }

    private static String day(InvoiceState state, BillingWords words) {
        return switch (state) {
            case InvoiceState.Draft _ -> "";
            case InvoiceState.Issued issued -> words.day(issued.day());
            case InvoiceState.Voided gone -> words.day(gone.day());
        };
    }

    private static String due(InvoiceState state, BillingWords words) {
        return state instanceof InvoiceState.Issued issued ? words.day(issued.dueOn()) : "";
    }

    private static SideRow paid(Paid paid, BillingWords words) {
        return new SideRow(
                "/payments/" + paid.payment(),
                paid.number(),
                words.day(paid.day()),
                paid.released()
                        .map(day -> words.words().takenOff(words.day(day)))
                        .orElse(paid.reference()),
                BillingWords.amount(paid.amount()));
    }

    static SideRow entry(Entry entry, BillingWords words) {
        return new SideRow(
                "/ledger/journal/" + entry.id(),
                entry.number(),
                words.day(entry.day()),
                entry.text(),
                BillingWords.amount(entry.total()));
    }
}
