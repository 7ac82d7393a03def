package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a document comes to: each line rounded once, and everything else a sum of lines, so that the
 * total is theirs to the cent.
 */
public record Reckoning(Currency currency, List<Charge> charges) {

    /** What an entry of the books can hold. */
    private static final long MOST_MINOR = 10_000_000_000_000L;

    public Reckoning {
        charges = List.copyOf(charges);
    }

    /** Reckons the lines, and what is taken off the whole shared among them. */
    public static Reckoning of(Currency currency, List<PricedItem> items, Discount whole) {
        var priced = items.stream().map(PricedItem::priced).toList();
        // Each alone first: a sum of what is much too large would not even be a number.
        priced.forEach(Reckoning::requireSmall);
        var sum = priced.stream().reduce(Money.zero(currency), Money::plus);
        requireSmall(sum);
        var shares = shares(whole.of(sum), priced);
        var charges = new ArrayList<Charge>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var gross = item.gross();
            var off = gross.minus(priced.get(i)).plus(shares.get(i));
            charges.add(Charge.of(gross, off, item.taxIncluded(), item.basisPoints()));
        }
        return new Reckoning(currency, charges);
    }

    private static void requireSmall(Money amount) {
        if (amount.minor() > MOST_MINOR) {
            throw Invalid.of("lines", "amount.too-large");
        }
    }

    public Money net() {
        return sum(Charge::net);
    }

    public Money tax() {
        return sum(Charge::tax);
    }

    public Money total() {
        return sum(Charge::total);
    }

    private Money sum(Function<Charge, Money> part) {
        return charges.stream().map(part).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Shares an amount in proportion; the cents that are left go to those who lost most by rounding
     * down, the first of equals first.
     */
    static List<Money> shares(Money amount, List<Money> weights) {
        var whole =
                weights.stream()
                        .map(weight -> BigInteger.valueOf(weight.minor()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) {
            return weights.stream().map(_ -> Money.zero(amount.currency())).toList();
        }
        var exact =
                weights.stream()
                        .map(weight ->
                                BigInteger.valueOf(weight.minor())
                                        .multiply(BigInteger.valueOf(amount.minor()))
                                        .divideAndRemainder(whole))
                        .toList();
        var shares = exact.stream().mapToLong(each -> each[0].longValueExact()).toArray();
        var left =
                amount.minor() - IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> Money.ofMinor(shares[i], amount.currency()))
                .toList();
    }
}
