package io.uplink.domain.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void aCategoryIsCalledInTheLanguageOfTheReader() {
        var category = category("connectivity", 1);

        assertThat(category.label(Language.ENGLISH)).isEqualTo("No internet");
        assertThat(category.label(Language.SWAHILI)).isEqualTo("Hakuna mtandao");
    }

    @Test
    void aCategorysKeyIsShortAndPlain() {
        refused(() -> category("No net", 1), "key", "category.key-unreadable");
        refused(() -> category("x", 1), "key", "category.key-unreadable");
    }

    @Test
    void aPlaceInTheListIsFromNoneToThreeDigits() {
        assertThat(category("billing", 0).position()).isZero();
        assertThat(category("billing", 999).position()).isEqualTo(999);
        refused(() -> category("billing", -1), "position", "number.out-of-range");
        refused(() -> category("billing", 1_000), "position", "number.out-of-range");
    }

    @Test
    void aPlaceLeftBlankIsTheEnd() {
        assertThat(Category.position(" ")).isEqualTo(999);
        assertThat(Category.position(" 7 ")).isEqualTo(7);
        refused(() -> Category.position("first"), "position", "number.unreadable");
    }

    @Test
    void aServiceMayBeFreeButNotCheaperNorDearerThanAnyOfOurs() {
        assertThat(feeType(0).amount().minor()).isZero();
        assertThat(feeType(Fee.MOST_MINOR).amount().minor()).isEqualTo(Fee.MOST_MINOR);
        refused(() -> feeType(-1), "amount", "amount.not-positive");
        refused(() -> feeType(Fee.MOST_MINOR + 1), "amount", "amount.too-large");
    }

    @Test
    void aServiceHasAPlaceInTheListToo() {
        refused(
                () ->
                        new FeeType(
                                new UUID(1, 1),
                                "Visit",
                                Money.ofMinor(1, Money.KES),
                                1_000,
                                true,
                                0),
                "position",
                "number.out-of-range");
    }

    private static Category category(String key, int position) {
        return new Category(key, "No internet", "Hakuna mtandao", position, true, 0);
    }

    private static FeeType feeType(long minor) {
        return new FeeType(new UUID(1, 1), "Visit", Money.ofMinor(minor, Money.KES), 1, true, 0);
    }

    private static void refused(ThrowingCallable making, String field, String code) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(new Invalid.Fault(field, code)));
    }
}
