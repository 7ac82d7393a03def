package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, days and kinds as pages about charging and paying show them. */
public final class BillingWords {

    private static final String MINUS = "−";

    private final Language language;
    private final BillingMessages words;

    public BillingWords(Language language) {
        this.language = language;
        this.words =
                MessageBundles.get(BillingMessages.class, Localized.Literal.of(language.code()));
    }

    public BillingMessages words() {
        return words;
    }

    /** Always with its cents, so that columns stand under each other: {@code 1,250.00}. */
    public static String amount(Money money) {
        var digits = money.currency().getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var size = format.format(new BigDecimal(money.toDecimal()).abs());
        return money.isNegative() ? MINUS + size : size;
    }

    /** The same, and nothing for nothing. */
    public static String some(Money money) {
        return money.minor() == 0 ? "" : amount(money);
    }

    /** {@code 24 Nov 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
    }
}
