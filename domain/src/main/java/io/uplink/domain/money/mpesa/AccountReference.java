package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Cut;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a payer typed as the account. Two references are spellings of one account if they have the
 * same {@link #folded} form: blanks, dashes and case do not count, nor does which of O and 0, or of
 * I, L and 1 was typed.
 */
public record AccountReference(String text) {

    /** More than any account number has, and less than somebody could fill a table with. */
    public static final int MOST = 64;

    private static final Pattern DROPPED = Pattern.compile("[^A-Z0-9]");

    /** Shorter ones are taken as they stand or not at all. */
    private static final int LEAST_FOLDED = 4;

    public AccountReference {
        text = Cut.shown(text, MOST);
    }

    public String exact() {
        return text.toUpperCase(Locale.ROOT);
    }

    public String folded() {
        return DROPPED.matcher(exact())
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    public boolean mayBeFolded() {
        return folded().length() >= LEAST_FOLDED;
    }

    @Override
    public String toString() {
        return text;
    }
}
