package io.uplink.adapter.in.web.money.tax;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxRate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Taxes as they are shown and sent. */
public final class TaxViews {

    private TaxViews() {}

    /** A tax of the list. */
    @TemplateData
    public record TaxRow(
            String id,
            String code,
            String name,
            String kind,
            boolean rated,
            String rate,
            String rates,
            long version) {}

    /** All taxes, and the form that was refused. */
    @TemplateData
    public record TaxPage(
            List<TaxRow> rows, List<Option> kinds, String open, TaxForm form, String today) {}

    /** A tax as JSON. */
    @RegisterForReflection
    public record TaxCodeView(
            UUID id, String code, String name, String kind, List<TaxRateView> rates, long version) {

        static TaxCodeView of(TaxCode tax) {
            return new TaxCodeView(
                    tax.id().value(),
                    tax.code(),
                    tax.name(),
                    tax.kind().code(),
                    tax.rates().stream().map(TaxRateView::of).toList(),
                    tax.version());
        }
    }

    /** Hundredths of a percent from a day on. */
    @RegisterForReflection
    public record TaxRateView(LocalDate from, int basisPoints) {

        static TaxRateView of(TaxRate rate) {
            return new TaxRateView(rate.from(), rate.basisPoints());
        }
    }

    /**
     * A tax with its first rate.
     *
     * @param kind standard, zero or exempt
     * @param rate in percent, such as 16 or 7.25
     */
    public record NewTaxCode(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String rate,
            @Nullable String from) {}

    /** Another rate in percent, from a day on. */
    public record NewTaxRate(@Nullable String rate, @Nullable String from) {}
}
