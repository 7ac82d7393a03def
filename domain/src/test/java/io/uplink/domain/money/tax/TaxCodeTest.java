package io.uplink.domain.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxCodeTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void eachDayHasTheRateThatBeganLast() {
        var vat = vat().withRate(new TaxRate(JULY, 1_800), JULY);

        assertThat(vat.rateOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(vat.basisPointsOn(JANUARY)).isEqualTo(1_600);
        assertThat(vat.basisPointsOn(JULY.minusDays(1))).isEqualTo(1_600);
        assertThat(vat.basisPointsOn(JULY)).isEqualTo(1_800);
        assertThatThrownBy(() -> vat.basisPointsOn(JANUARY.minusDays(1))).hasMessage("tax.no-rate");
    }

    @Test
    void aRateThatHasNotBegunIsReplacedAndNoneIsPutIntoThePast() {
        var vat =
                vat().withRate(new TaxRate(JULY, 1_800), JANUARY)
                        .withRate(new TaxRate(JULY, 1_700), JANUARY);

        assertThat(vat.rates())
                .containsExactly(new TaxRate(JANUARY, 1_600), new TaxRate(JULY, 1_700));
        refused(() -> vat.withRate(new TaxRate(JANUARY, 1), JULY), "tax.rate-of-past");
    }

    @Test
    void whatIsFreeHasNoRateAboveNothing() {
        refused(
                () ->
                        new TaxCode(
                                vat().id(),
                                "EX",
                                "Exempt",
                                TaxKind.EXEMPT,
                                List.of(new TaxRate(JANUARY, 1)),
                                0),
                "tax.rate-of-free");
    }

    @Test
    void ratesAreTypedAsPercent() {
        assertThat(TaxRate.parse("rate", "16 %")).isEqualTo(1_600);
        assertThat(TaxRate.parse("rate", "7.25")).isEqualTo(725);
        assertThat(TaxRate.words(725)).isEqualTo("7.25 %");
        refused(() -> TaxRate.parse("rate", "7.255"), "tax.rate-unreadable");
        refused(() -> new TaxRate(JULY, 10_001), "tax.rate-out-of-range");
    }

    private static void refused(Runnable work, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::code)
                                        .containsExactly(code));
    }

    private static TaxCode vat() {
        return new TaxCode(
                new TaxCodeId(new UUID(1, 1)),
                "VAT16",
                "VAT",
                TaxKind.STANDARD,
                List.of(new TaxRate(JANUARY, 1_600)),
                0);
    }
}
