package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;

/**
 * What may be asked of a phone: whole shillings, within what one transaction may move. An amount
 * with cents is refused, not rounded: what is stored is what was asked for.
 */
public record WholeShillings(int amount) {

    public static final int LEAST = 1;

    /** Safaricom's limit of one transaction. */
    public static final int MOST = 250_000;

    private static final int CENTS = 100;

    public WholeShillings {
        if (amount < LEAST || amount > MOST) {
            throw Invalid.of("amount", "mpesa.amount-out-of-range");
        }
    }

    public static WholeShillings of(Money money) {
        if (!money.isIn(Money.KES)) {
            throw Invalid.of("amount", "mpesa.amount-not-shillings");
        }
        if (money.minor() % CENTS != 0) {
            throw Invalid.of("amount", "mpesa.amount-not-whole");
        }
        var whole = money.minor() / CENTS;
        if (whole < LEAST || whole > MOST) {
            throw Invalid.of("amount", "mpesa.amount-out-of-range");
        }
        return new WholeShillings((int) whole);
    }

    /** What has to be asked for so that it is covered: cents are asked as a shilling. */
    public static WholeShillings covering(Money money) {
        if (!money.isIn(Money.KES)) {
            throw Invalid.of("amount", "mpesa.amount-not-shillings");
        }
        var whole = Math.ceilDiv(money.minor(), CENTS);
        if (whole < LEAST) {
            throw Invalid.of("amount", "mpesa.amount-out-of-range");
        }
        return new WholeShillings((int) Math.min(whole, MOST));
    }

    public static WholeShillings parse(String typed) {
        return of(Money.parse(typed, Money.KES));
    }

    public Money money() {
        return Money.ofMajor(amount, Money.KES);
    }
}
