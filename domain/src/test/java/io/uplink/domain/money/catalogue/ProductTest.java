package io.uplink.domain.money.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void everyFaultIsToldAtOnce() {
        assertThatThrownBy(() -> product("a b", " ", -1, "1200"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault(
                                                        "code", "product.code-unreadable"),
                                                new Invalid.Fault("name", "required"),
                                                new Invalid.Fault("price", "amount.negative"),
                                                new Invalid.Fault(
                                                        "revenue", "product.no-revenue")));
    }

    @Test
    void salesAreCreditedToRevenueAlone() {
        assertThat(Product.isRevenue(new AccountCode("4100"))).isTrue();
        assertThat(Product.isRevenue(new AccountCode("4410"))).isTrue();
        assertThat(Product.isRevenue(new AccountCode("4900"))).isFalse();
        assertThat(Product.isRevenue(new AccountCode("2200"))).isFalse();
    }

    @Test
    void whatIsRetiredCanBeOfferedAgain() {
        var home = product("HOME-10", "Home 10", 250_000, "4100");

        assertThat(home.offered(false).active()).isFalse();
        assertThat(home.offered(false).offered(true)).isEqualTo(home);
    }

    private static Product product(String code, String name, long minor, String revenue) {
        return new Product(
                new ProductId(new UUID(1, 1)),
                code,
                name,
                Optional.empty(),
                ProductKind.SERVICE,
                Money.ofMinor(minor, Money.KES),
                false,
                new TaxCodeId(new UUID(1, 2)),
                new AccountCode(revenue),
                true,
                0);
    }
}
