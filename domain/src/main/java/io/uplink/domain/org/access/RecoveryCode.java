package io.uplink.domain.org.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way in for somebody whose telephone is gone; each works once. 120 random bits, so that a plain
 * digest of it can be stored (OWASP ASVS 5.0, 6.5.2). Those of earlier sets have eighty.
 *
 * @param letters 24 small letters and digits, 16 of old, without the hyphens between
 */
public record RecoveryCode(String letters) {

    /** How many somebody gets at a time. */
    public static final int MANY = 10;

    public static final int BYTES = 15;

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{24}|[a-z2-7]{16}");

    public RecoveryCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a recovery code"); // never echo it: logs
        }
    }

    public static RecoveryCode of(byte[] random) {
        return new RecoveryCode(Base32.write(random).toLowerCase(Locale.ROOT));
    }

    /** As copied from paper: large or small, with or without hyphens, a zero for an O. */
    public static Optional<RecoveryCode> parse(String typed) {
        return Optional.of(
                        typed.toLowerCase(Locale.ROOT)
                                .replaceAll("[\\s-]", "")
                                .replace('0', 'o')
                                .replace('1', 'l')
                                .replace('8', 'b'))
                .filter(letters -> FORM.matcher(letters).matches())
                .map(RecoveryCode::new);
    }

    /** In fours, to be written down. */
    public String shown() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
