package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** What is taken off a price. */
public sealed interface Discount {

    /** The amount that is taken off; never more than there is. */
    Money of(Money price);

    /** As people type it; {@link #parse} reads it back. */
    String typed();

    static Discount none() {
        return new None();
    }

    /** Reads {@code 10%} as a part and {@code 250} as an amount; blank is none. */
    static Discount parse(String typed, Currency currency) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return none();
        }
        return text.endsWith("%")
                ? new Percent(TaxRate.parse("discount", text))
                : new Amount(Money.parse(text, currency));
    }

    record None() implements Discount {

        @Override
        public Money of(Money price) {
            return Money.zero(price.currency());
        }

        @Override
        public String typed() {
            return "";
        }
    }

    /** A part, in hundredths of a percent. */
    record Percent(int basisPoints) implements Discount {

        private static final int PLACES = 4;

        public Percent {
            if (basisPoints < 1 || basisPoints > TaxRate.WHOLE) {
                throw Invalid.of("discount", "discount.out-of-range");
            }
        }

        @Override
        public Money of(Money price) {
            return price.times(BigDecimal.valueOf(basisPoints, PLACES), RoundingMode.HALF_UP);
        }

        @Override
        public String typed() {
            return TaxRate.words(basisPoints).replace(" ", "");
        }
    }

    /** So much. */
    record Amount(Money amount) implements Discount {

        public Amount {
            if (!amount.isPositive()) {
                throw Invalid.of("discount", "amount.not-positive");
            }
        }

        @Override
        public Money of(Money price) {
            if (amount.compareTo(price) > 0) {
                throw Invalid.of("discount", "discount.too-large");
            }
            return amount;
        }

        @Override
        public String typed() {
            return amount.toDecimal();
        }
    }
}
