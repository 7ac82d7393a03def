package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a customer is billed and called under: {@code ACC-000123}, or whatever an earlier system
 * gave out.
 */
public record AccountNumber(String text) {

    /** What may stand before the number. */
    public static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{1,8}");

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9/._-]{0,19}");

    public AccountNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an account number");
        }
    }

    public static AccountNumber of(String prefix, long number) {
        return new AccountNumber(String.format(Locale.ROOT, "%s-%06d", prefix, number));
    }

    /** Reads one that another system gave out; case and blanks around it do not count. */
    public static AccountNumber parse(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            throw Invalid.of("account", "customer.account-unreadable");
        }
        return new AccountNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
