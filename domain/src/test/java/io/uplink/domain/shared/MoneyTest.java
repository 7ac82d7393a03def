package io.uplink.domain.shared;

import static io.uplink.domain.shared.Money.KES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void partsSumToTheWhole() {
        ForAll.seeded(random -> {
            var whole = Money.ofMinor(random.nextLong(-1_000_000, 1_000_000), KES);

            var sum =
                    whole.split(1 + random.nextInt(12)).stream()
                            .reduce(Money.zero(KES), Money::plus);

            assertThat(sum).isEqualTo(whole);
        });
    }

    @Test
    void partsDifferByOneMinorUnitAtMost() {
        assertThat(Money.ofMinor(100, KES).split(3))
                .containsExactly(
                        Money.ofMinor(34, KES), Money.ofMinor(33, KES), Money.ofMinor(33, KES));
    }

    @Test
    void additionIsUndoneBySubtraction() {
        ForAll.seeded(random -> {
            var first = Money.ofMinor(random.nextInt(), KES);
            var second = Money.ofMinor(random.nextInt(), KES);

            assertThat(first.plus(second).minus(second)).isEqualTo(first);
        });
    }

    @Test
    void anOverflowIsAnErrorNotAWrongAmount() {
        var most = Money.ofMinor(Long.MAX_VALUE, KES);

        assertThatThrownBy(() -> most.plus(Money.ofMinor(1, KES)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsAsPeopleTypeThem() {
        assertThat(Money.parse("1,500.50", KES)).isEqualTo(Money.ofMinor(150_050, KES));
        assertThat(Money.parse(" 1500 ", KES)).isEqualTo(Money.ofMajor(1500, KES));
    }

    @Test
    void whatIsNoAmountIsRefusedAndNeverRounded() {
        for (var text : List.of("", "1.005", "1e999999999", "ten", "1.2.3")) {
            assertThatThrownBy(() -> Money.parse(text, KES))
                    .as(text)
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void aCurrencyIsKnownByItsCode() {
        assertThat(Money.ofMajor(1, Money.KES).isIn(Currency.getInstance("KES"))).isTrue();
        assertThat(Money.ofMajor(1, Money.KES).isIn(Currency.getInstance("UGX"))).isFalse();
    }
}
