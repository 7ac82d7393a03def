package io.uplink.domain.money.mpesa;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** M-Pesa's number of a transaction, {@code NLJ7RT61SV}: one for one movement of money. */
public record ReceiptNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{6,20}");

    public ReceiptNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a receipt number");
        }
    }

    public static Optional<ReceiptNumber> read(String said) {
        var text = said.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches()
                ? Optional.of(new ReceiptNumber(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
