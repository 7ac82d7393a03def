package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.BookFault;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, days and kinds as bookkeepers read them. */
final class LedgerWords {

    private static final String MINUS = "−";

    private final Language language;
    private final LedgerMessages words;

    LedgerWords(Language language) {
        this.language = language;
        this.words =
                MessageBundles.get(LedgerMessages.class, Localized.Literal.of(language.code()));
    }

    LedgerMessages words() {
        return words;
    }

    /** Always with its cents, so that columns stand under each other: {@code 1,250.00}. */
    static String amount(Money money) {
        var digits = money.currency().getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var size = format.format(new BigDecimal(money.toDecimal()).abs());
        return money.isNegative() ? MINUS + size : size;
    }

    /** The same, and nothing for nothing: one side of a line. */
    static String side(Money money) {
        return money.minor() == 0 ? "" : amount(money);
    }

    /** Debits less credits, with the side on which it stands: {@code 1,250.00 Dr}. */
    String balance(Money difference) {
        if (difference.minor() == 0) {
            return amount(difference);
        }
        return difference.isNegative()
                ? amount(Money.zero(difference.currency()).minus(difference)) + " " + words.cr()
                : amount(difference) + " " + words.dr();
    }

    /** {@code 24 Nov 2026}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
    }

    String type(AccountType type) {
        return switch (type) {
            case ASSET -> words.asset();
            case LIABILITY -> words.liability();
            case EQUITY -> words.equity();
            case INCOME -> words.income();
            case EXPENSE -> words.expense();
        };
    }

    /** What happened to what is shown by its key, which is the same in every language. */
    String source(String kind) {
        return switch (kind) {
            case Source.MANUAL -> words.manual();
            case Source.REVERSAL -> words.reversalKind();
            default -> kind;
        };
    }

    String fault(BookFault fault) {
        return switch (fault) {
            case MISSING -> words.faultMissing();
            case ALTERED -> words.faultAltered();
            case UNLINKED -> words.faultUnlinked();
            case UNBALANCED -> words.faultUnbalanced();
            case CUT_OFF -> words.faultCutOff();
            case REWRITTEN -> words.faultRewritten();
        };
    }
}
