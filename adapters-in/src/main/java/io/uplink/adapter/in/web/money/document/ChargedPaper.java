package io.uplink.adapter.in.web.money.document;

import io.uplink.application.money.document.port.PaperSheet.Column;
import io.uplink.application.money.document.port.PaperSheet.Row;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Table;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.Charge;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is charged for, line by line, and what it comes to: of an invoice and of a quote. */
final class ChargedPaper {

    private final DocumentMessages words;
    private final InvoiceTerms terms;
    private final Map<TaxCodeId, String> taxes;
    private final List<Charge> charges;

    /** {@code taxes} are their names. */
    ChargedPaper(DocumentMessages words, InvoiceTerms terms, Map<TaxCodeId, String> taxes) {
        this.words = words;
        this.terms = terms;
        this.taxes = taxes;
        this.charges = terms.reckoning().charges();
    }

    String currency() {
        return terms.currency().getCurrencyCode();
    }

    /** Discounts have a column where there is one. */
    Table table() {
        var discounted = charges.stream().anyMatch(charge -> charge.discount().isPositive());
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.description(), 0, false));
        columns.add(new Column(words.quantity(), 38, true));
        columns.add(new Column(words.unitPrice(), 66, true));
        if (discounted) {
            columns.add(new Column(words.discount(), 58, true));
        }
        columns.add(new Column(words.taxRate(), 36, true));
        columns.add(new Column(words.amount(currency()), 76, true));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < charges.size(); i++) {
            rows.add(row(i, discounted));
        }
        return new Table(columns, rows);
    }

    private Row row(int i, boolean discounted) {
        var line = terms.lines().get(i);
        var charge = charges.get(i);
        var cells = new ArrayList<String>();
        cells.add(line.description());
        cells.add(line.quantity().toString());
        cells.add(PaperFrame.amount(line.unitPrice()));
        if (discounted) {
            cells.add(charge.discount().isPositive() ? PaperFrame.amount(charge.discount()) : "");
        }
        cells.add(TaxRate.words(line.basisPoints()));
        cells.add(PaperFrame.amount(charge.total()));
        return new Row(
                cells, line.taxIncluded() && line.basisPoints() > 0 ? words.taxIncluded() : "");
    }

    /** Before tax, each tax at each rate, and all of it. */
    List<Sum> sums() {
        var reckoning = terms.reckoning();
        var sums = new ArrayList<Sum>();
        sums.add(new Sum(words.net(), PaperFrame.amount(reckoning.net()), Weight.PLAIN));
        var byRate = new LinkedHashMap<String, TaxSum>();
        for (var i = 0; i < charges.size(); i++) {
            var line = terms.lines().get(i);
            var charge = charges.get(i);
            byRate.merge(
                    taxes.getOrDefault(line.tax(), "") + " " + TaxRate.words(line.basisPoints()),
                    new TaxSum(charge.net(), charge.tax()),
                    TaxSum::plus);
        }
        byRate.forEach((name, sum) -> sums.add(sum.worded(name.strip(), words)));
        sums.add(
                new Sum(
                        words.total(currency()),
                        PaperFrame.amount(reckoning.total()),
                        Weight.STRONG));
        return sums;
    }

    /** A tax at one rate: what it is on, and how much it is. */
    record TaxSum(Money net, Money tax) {

        TaxSum plus(TaxSum other) {
            return new TaxSum(net.plus(other.net), tax.plus(other.tax));
        }

        Sum worded(String name, DocumentMessages words) {
            return new Sum(
                    words.taxOf(name, PaperFrame.amount(net)),
                    PaperFrame.amount(tax),
                    Weight.PLAIN);
        }
    }
}
