package io.uplink.adapter.in.web.sales.offer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Speeds, prices and times as people compare them. */
public final class OfferWords {

    private static final int MBPS_PER_GBPS = 1_000;

    private final OfferMessages words;

    public OfferWords(Language language) {
        this.words = MessageBundles.get(OfferMessages.class, Localized.Literal.of(language.code()));
    }

    /** {@code 20 Mbps}, {@code 1.5 Gbps}. */
    public String speed(int mbps) {
        if (mbps < MBPS_PER_GBPS) {
            return words.megabits(Integer.toString(mbps));
        }
        return words.gigabits(BigDecimal.valueOf(mbps, 3).stripTrailingZeros().toPlainString());
    }

    /** Without cents where there are none: {@code KES 2,500}, {@code KES 83.33}. */
    public static String amount(Money money) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        var whole = money.minor() % 100 == 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return money.currency().getCurrencyCode()
                + " "
                + format.format(new BigDecimal(money.toDecimal()));
    }

    public String cycle(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> words.monthly();
            case QUARTERLY -> words.quarterly();
            case SEMI_ANNUAL -> words.semiAnnual();
            case ANNUAL -> words.annual();
        };
    }

    /** Empty where the price is one of a month already. */
    public String perMonth(BillingCycle cycle, Money monthly) {
        return cycle == BillingCycle.MONTHLY ? "" : words.perMonth(amount(monthly));
    }
}
