package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import java.util.regex.Pattern;

/**
 * A Kenyan mobile number as M-Pesa wants it, {@code 254712004418}. A masked or hashed one is none:
 * see {@link Payer}.
 */
public record Msisdn(String digits) {

    private static final Pattern FORM = Pattern.compile("254[71]\\d{8}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+?254|0)?([71]\\d{8})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0-]");

    public Msisdn {
        if (!FORM.matcher(digits).matches()) {
            // The text stays out of the message, for messages end up in logs.
            throw new IllegalArgumentException("not a mobile number of Kenya");
        }
    }

    /** Reads what people type: with and without country code, zero, blanks and dashes. */
    public static Msisdn parse(String typed) {
        var match = TYPED.matcher(BLANKS.matcher(typed).replaceAll(""));
        if (!match.matches()) {
            throw Invalid.of("phone", "mpesa.phone-unreadable");
        }
        return new Msisdn("254" + match.group(1));
    }

    public static boolean isOne(String typed) {
        return TYPED.matcher(BLANKS.matcher(typed).replaceAll("")).matches();
    }

    public PhoneNumber phone() {
        return new PhoneNumber("+" + digits);
    }

    public String masked() {
        return phone().masked();
    }

    @Override
    public String toString() {
        return masked();
    }
}
