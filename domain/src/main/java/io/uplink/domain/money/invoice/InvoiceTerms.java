package io.uplink.domain.money.invoice;

import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.Reckoning;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What an invoice says, as long as it is a draft and for good afterwards.
 *
 * @param dueDays after the day of issue
 */
public record InvoiceTerms(
        List<InvoiceLine> lines,
        Discount discount,
        int dueDays,
        Optional<String> notes,
        Currency currency) {

    /** Its entry in the books has at most as many lines, and two more. */
    public static final int MOST_LINES = 100;

    public static final int LONGEST_NOTES = 500;
    public static final int MOST_DUE_DAYS = 365;

    public InvoiceTerms {
        lines = List.copyOf(lines);
        var faults = new Faults();
        notes = faults.optionalText("notes", notes, LONGEST_NOTES);
        if (dueDays < 0 || dueDays > MOST_DUE_DAYS) {
            faults.add("dueDays", "invoice.due-days");
        }
        if (lines.isEmpty()) {
            faults.add("lines", "invoice.no-lines");
        }
        faults.refuse();
        if (lines.size() > MOST_LINES) {
            throw new DomainException(new InvoiceError.TooManyLines(MOST_LINES));
        }
    }

    public Reckoning reckoning() {
        return Reckoning.of(currency, lines.stream().map(InvoiceLine::priced).toList(), discount);
    }

    public Money total() {
        return reckoning().total();
    }

    /** With the rates of another day. */
    public InvoiceTerms taxedAt(ToIntFunction<TaxCodeId> rates) {
        return new InvoiceTerms(
                lines.stream().map(line -> line.taxedAt(rates.applyAsInt(line.tax()))).toList(),
                discount,
                dueDays,
                notes,
                currency);
    }
}
