package io.uplink.adapter.in.web.money.invoice;

import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.LineRow;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxRate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The lines of a document as pages show them. */
public final class LineRows {

    private LineRows() {}

    /** {@code taxes} are their names. */
    public static List<LineRow> of(InvoiceTerms terms, Map<TaxCodeId, String> taxes) {
        var lines = terms.lines();
        var charges = terms.reckoning().charges();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    var line = lines.get(i);
                    var charge = charges.get(i);
                    return new LineRow(
                            i,
                            line.description(),
                            line.quantity().toString(),
                            BillingWords.amount(line.unitPrice()),
                            BillingWords.some(charge.discount()),
                            taxes.getOrDefault(line.tax(), "")
                                    + " "
                                    + TaxRate.words(line.basisPoints()),
                            BillingWords.amount(charge.net()),
                            BillingWords.amount(charge.tax()),
                            BillingWords.amount(charge.total()));
                })
                .toList();
    }
}
