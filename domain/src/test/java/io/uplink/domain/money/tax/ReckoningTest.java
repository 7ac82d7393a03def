package io.uplink.domain.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private static final int VAT = 1_600;

    @ParameterizedTest
    @CsvSource({
        "1000.00, false, 1000.00, 160.00, 1160.00",
        "2500.00, false, 2500.00, 400.00, 2900.00",
        "2900.00, true, 2500.00, 400.00, 2900.00",
        "1999.00, true, 1723.28, 275.72, 1999.00",
        "0.03, false, 0.03, 0.00, 0.03",
        "0.04, false, 0.04, 0.01, 0.05",
    })
    void aLineIsTaxedOnce(String price, boolean included, String net, String tax, String total) {
        var reckoned = reckon(Discount.none(), item("1", price, included, "", VAT));

        assertThat(reckoned.net()).isEqualTo(kes(net));
        assertThat(reckoned.tax()).isEqualTo(kes(tax));
        assertThat(reckoned.total()).isEqualTo(kes(total));
    }

    @Test
    void aLineIsQuantityTimesPriceLessItsDiscount() {
        var reckoned =
                reckon(
                        Discount.none(),
                        item("2.5", "100.01", false, "10%", VAT),
                        item("3", "50", false, "20.5", 0));

        assertThat(reckoned.charges())
                .containsExactly(
                        new Charge(kes("250.03"), kes("25.00"), kes("225.03"), kes("36.00")),
                        new Charge(kes("150"), kes("20.5"), kes("129.5"), kes("0")));
    }

    @Test
    void aDiscountOfTheWholeIsSharedByLargestRemainder() {
        var reckoned =
                reckon(
                        Discount.parse("100", Money.KES),
                        item("1", "100", false, "", 0),
                        item("1", "100", false, "", 0),
                        item("1", "100", false, "", 0));

        assertThat(reckoned.charges())
                .extracting(Charge::discount)
                .containsExactly(kes("33.34"), kes("33.33"), kes("33.33"));
        assertThat(reckoned.total()).isEqualTo(kes("200"));
    }

    @Test
    void sharesAreTheWholeAndNoneIsLargerThanItsWeight() {
        ForAll.seeded(random -> {
            var weights = new ArrayList<Money>();
            for (var i = 0; i < 1 + random.nextInt(9); i++) {
                weights.add(minor(random.nextInt(5) == 0 ? 0 : random.nextLong(1_000_000_000L)));
            }
            var sum = weights.stream().mapToLong(Money::minor).sum();
            var amount = minor(sum == 0 ? 0 : random.nextLong(sum + 1));

            var shares = Reckoning.shares(amount, weights);

            assertThat(shares.stream().mapToLong(Money::minor).sum()).isEqualTo(amount.minor());
            for (var i = 0; i < shares.size(); i++) {
                assertThat(shares.get(i).minor()).isBetween(0L, weights.get(i).minor());
            }
        });
    }

    @Test
    void linesSumToTheTotalAndNothingIsNegative() {
        ForAll.seeded(random -> {
            var items = new ArrayList<PricedItem>();
            for (var i = 0; i < 1 + random.nextInt(12); i++) {
                items.add(anItem(random));
            }
            var whole =
                    random.nextBoolean()
                            ? Discount.none()
                            : new Discount.Percent(1 + random.nextInt(TaxRate.WHOLE));

            var reckoned = Reckoning.of(Money.KES, items, whole);

            assertThat(reckoned.charges().stream().mapToLong(one -> one.total().minor()).sum())
                    .isEqualTo(reckoned.total().minor());
            assertThat(reckoned.net().plus(reckoned.tax())).isEqualTo(reckoned.total());
            for (var i = 0; i < items.size(); i++) {
                var charge = reckoned.charges().get(i);
                assertThat(charge.net().isNegative() || charge.tax().isNegative()).isFalse();
                if (items.get(i).taxIncluded()) {
                    assertThat(charge.total()).isEqualTo(charge.gross().minus(charge.discount()));
                } else {
                    assertThat(charge.net()).isEqualTo(charge.gross().minus(charge.discount()));
                }
            }
        });
    }

    @Test
    void noMoreIsTakenOffThanThereIs() {
        assertThatThrownBy(() ->
                        reckon(
                                Discount.parse("100.01", Money.KES),
                                item("1", "100", false, "", VAT)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::code)
                                        .containsExactly("discount.too-large"));
        assertThat(
                        reckon(Discount.parse("100%", Money.KES), item("1", "100", false, "", VAT))
                                .total())
                .isEqualTo(kes("0"));
    }

    @Test
    void whatNoBooksCouldHoldIsRefusedHoweverLarge() {
        var item = item("1000000", "1000000000", false, "", VAT);
        var many = Collections.nCopies(100, item).toArray(PricedItem[]::new);

        assertThatThrownBy(() -> reckon(Discount.none(), many))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::code)
                                        .containsExactly("amount.too-large"));
    }

    @Test
    void whatIsTypedIsReadBack() {
        for (var typed : List.of("10%", "7.25%", "100%", "250.00", "")) {
            assertThat(Discount.parse(typed, Money.KES).typed()).isEqualTo(typed);
        }
        for (var typed : List.of("1", "2.5", "0.001", "1000000")) {
            assertThat(Quantity.parse(typed)).hasToString(typed);
        }
        for (var wrong : List.of("0", "-1", "0.0001", "1000001", "x", "")) {
            assertThatThrownBy(() -> Quantity.parse(wrong)).isInstanceOf(DomainException.class);
        }
        for (var wrong : List.of("0%", "101%", "-5", "0", "x%")) {
            assertThatThrownBy(() -> Discount.parse(wrong, Money.KES))
                    .isInstanceOf(DomainException.class);
        }
    }

    private static Reckoning reckon(Discount whole, PricedItem... items) {
        return Reckoning.of(Money.KES, List.of(items), whole);
    }

    private static PricedItem item(
            String quantity, String price, boolean included, String discount, int rate) {
        return new PricedItem(
                Quantity.parse(quantity),
                kes(price),
                included,
                Discount.parse(discount, Money.KES),
                rate);
    }

    private static PricedItem anItem(Random random) {
        return new PricedItem(
                new Quantity(1 + random.nextLong(50_000)),
                minor(random.nextLong(10_000_000)),
                random.nextBoolean(),
                random.nextBoolean()
                        ? Discount.none()
                        : new Discount.Percent(1 + random.nextInt(TaxRate.WHOLE)),
                random.nextBoolean() ? VAT : random.nextInt(TaxRate.WHOLE + 1));
    }

    private static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }

    private static Money minor(long minor) {
        return Money.ofMinor(minor, Money.KES);
    }
}
