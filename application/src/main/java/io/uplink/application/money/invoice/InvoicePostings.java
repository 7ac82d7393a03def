package io.uplink.application.money.invoice;

import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Posting.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What invoices and their notes are in the books. */
final class InvoicePostings {

    private static final String RECEIVABLE = "1200";
    private static final String VAT = "2200";

    private InvoicePostings() {}

    /** The customer owes the whole; revenue and tax are earned. */
    static Posting issued(Invoice invoice) {
        var snapshot = invoice.snapshot();
        var issued = invoice.requireIssued();
        var reckoning = snapshot.terms().reckoning();
        var revenue = new TreeMap<String, Money>();
        for (var i = 0; i < snapshot.lines().size(); i++) {
            add(revenue, snapshot.lines().get(i), reckoning.charges().get(i).net());
        }
        var parts = new ArrayList<Part>();
        parts.add(Part.debit(RECEIVABLE, reckoning.total()));
        revenue.forEach((account, net) -> parts.add(Part.credit(account, net)));
        parts.add(Part.credit(VAT, reckoning.tax()));
        return new Posting(
                PostingRule.INVOICE_ISSUED,
                snapshot.id().toString(),
                issued.day(),
                text(issued.number()),
                parts);
    }

    static Source source(Invoice invoice) {
        return new Source(PostingRule.INVOICE_ISSUED.key(), invoice.id().toString());
    }

    /** The other way round, for what the note takes. */
    static Posting credited(CreditNote note, List<InvoiceLine> lines) {
        var revenue = new TreeMap<String, Money>();
        var tax = Money.zero(note.total().currency());
        for (var line : note.lines()) {
            add(revenue, lines.get(line.position()), line.net());
            tax = tax.plus(line.tax());
        }
        var parts = new ArrayList<Part>();
        revenue.forEach((account, net) -> parts.add(Part.debit(account, net)));
        parts.add(Part.debit(VAT, tax));
        parts.add(Part.credit(RECEIVABLE, note.total()));
        return new Posting(
                PostingRule.CREDIT_NOTE_ISSUED,
                note.id().toString(),
                note.day(),
                text(note.number()),
                parts);
    }

    private static String text(DocumentNumber number) {
        return number.value();
    }

    private static void add(Map<String, Money> sums, InvoiceLine line, Money net) {
        sums.merge(line.revenue().value(), net, Money::plus);
    }
}
