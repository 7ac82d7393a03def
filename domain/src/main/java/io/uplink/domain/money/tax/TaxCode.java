package io.uplink.domain.money.tax;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tax that lines are charged with. Its rates are dated; one that has begun stays, so that what
 * was reckoned with it can be reckoned again.
 *
 * @param rates by day, the oldest first; never empty
 */
public record TaxCode(
        TaxCodeId id, String code, String name, TaxKind kind, List<TaxRate> rates, long version) {

    public static final int LONGEST_NAME = 60;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,11}");

    public TaxCode {
        var faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", code.isBlank() ? "required" : "tax.code-unreadable");
        }
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        var free = kind != TaxKind.STANDARD;
        if (free && rates.stream().anyMatch(rate -> rate.basisPoints() != 0)) {
            faults.add("rate", "tax.rate-of-free");
        }
        faults.refuse();
        rates = rates.stream().sorted(Comparator.comparing(TaxRate::from)).toList();
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("a tax code has a rate");
        }
    }

    /** The rate that applies on a day; empty before the first one. */
    public Optional<TaxRate> rateOn(LocalDate day) {
        return rates.reversed().stream().filter(rate -> !rate.from().isAfter(day)).findFirst();
    }

    /** The same, where there must be one. */
    public int basisPointsOn(LocalDate day) {
        return rateOn(day)
                .orElseThrow(() -> new DomainException(new TaxError.NoRate(code)))
                .basisPoints();
    }

    /** From a day on another rate, in place of one that was to begin on the same day. */
    public TaxCode withRate(TaxRate rate, LocalDate today) {
        if (rate.from().isBefore(today)) {
            throw Invalid.of("from", "tax.rate-of-past");
        }
        var all = new ArrayList<TaxRate>();
        rates.stream().filter(known -> !known.from().equals(rate.from())).forEach(all::add);
        all.add(rate);
        return new TaxCode(id, code, name, kind, all, version);
    }
}
