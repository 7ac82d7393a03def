package io.uplink.domain.sales.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServicePackageTest {

    @Test
    void blankLinesAreNoFeatures() {
        var offer = with("Familia", 20, 2_500, List.of(" Wi-Fi router ", "", "  "));

        assertThat(offer.features()).containsExactly("Wi-Fi router");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> with("  ", 0, 0, List.of("x".repeat(81))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(
                                                new Invalid(
                                                        List.of(
                                                                new Fault("name", "required"),
                                                                new Fault("features", "too-long"),
                                                                new Fault(
                                                                        "mbps",
                                                                        "number.out-of-range"),
                                                                new Fault(
                                                                        "price",
                                                                        "offer.price-out-of-range")))));
    }

    @Test
    void moreFeaturesThanPeopleReadAreRefused() {
        var many = IntStream.range(0, 11).mapToObj(i -> "Feature " + i).toList();

        assertThatThrownBy(() -> with("Familia", 20, 2_500, many))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Fault("features", "offer.too-many-features")));
    }

    @Test
    void threeMonthsArePricedByTheMonthToBeCompared() {
        var offer = with("Duka", 100, 25_000, BillingCycle.QUARTERLY);

        assertThat(offer.perMonth()).isEqualTo(Money.ofMinor(833_333, Money.KES));
    }

    @Test
    void whatDividesEvenlyStaysEven() {
        assertThat(with("Duka", 100, 24_000, BillingCycle.QUARTERLY).perMonth())
                .isEqualTo(Money.ofMajor(8_000, Money.KES));
        assertThat(with("Duka", 100, 96_000, BillingCycle.ANNUAL).perMonth())
                .isEqualTo(Money.ofMajor(8_000, Money.KES));
    }

    @Test
    void anAddressIsMadeOfLettersDigitsAndDashes() {
        assertThat(ServicePackage.slugOf("Home 20+")).isEqualTo("home-20");
        assertThat(ServicePackage.slugOf("  Duka la Jirani / Pro "))
                .isEqualTo("duka-la-jirani-pro");
        assertThat(ServicePackage.slugOf("快")).isEqualTo("package");
    }

    @Test
    void aCycleIsReadAsItIsWritten() {
        for (var cycle : BillingCycle.values()) {
            assertThat(BillingCycle.ofCode(cycle.code())).isEqualTo(cycle);
        }
        assertThatThrownBy(() -> BillingCycle.ofCode("weekly")).isInstanceOf(DomainException.class);
    }

    private static ServicePackage with(
            String name, int mbps, long shillings, List<String> features) {
        return new ServicePackage(
                new PackageId(new UUID(0, 1)),
                "familia",
                name,
                "",
                mbps,
                Money.ofMajor(shillings, Money.KES),
                BillingCycle.MONTHLY,
                features,
                Optional.empty(),
                false,
                true,
                1,
                0);
    }

    private static ServicePackage with(String name, int mbps, long shillings, BillingCycle cycle) {
        return new ServicePackage(
                new PackageId(new UUID(0, 1)),
                "familia",
                name,
                "",
                mbps,
                Money.ofMajor(shillings, Money.KES),
                cycle,
                List.of(),
                Optional.empty(),
                false,
                true,
                1,
                0);
    }
}
