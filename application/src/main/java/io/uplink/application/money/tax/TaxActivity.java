package io.uplink.application.money.tax;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxRate;
import java.util.Map;
import java.util.stream.Collectors;

/** What the activity trail says about taxes. */
final class TaxActivity {

    private TaxActivity() {}

    static Subject subject(TaxCode tax) {
        return new Subject("tax-code", tax.id().value(), tax.code());
    }

    static Map<String, Object> facts(TaxCode tax) {
        return Map.of(
                "name",
                tax.name(),
                "type",
                tax.kind().code(),
                "rates",
                tax.rates().stream()
                        .map(rate -> rate.from() + " " + TaxRate.words(rate.basisPoints()))
                        .collect(Collectors.joining(", ")));
    }
}
