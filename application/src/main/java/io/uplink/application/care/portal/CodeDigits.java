package io.uplink.application.care.portal;

import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.PortalCode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** What stands in the texts with codes. */
final class CodeDigits {

    private CodeDigits() {}

    /** Of 256 random bits; that they do not divide evenly no guess can use. */
    static String fresh(Secrets secrets) {
        var bits = new BigInteger(1, secrets.digest(secrets.newToken()));
        var number = bits.mod(BigInteger.TEN.pow(PortalCode.DIGITS)).intValueExact();
        return String.format(Locale.ROOT, "%0" + PortalCode.DIGITS + "d", number);
    }

    /** Blanks do not count: some telephones copy them along. */
    static boolean areRight(Secrets secrets, String purpose, Sealed kept, String typed) {
        return MessageDigest.isEqual(
                secrets.open(purpose, kept).getBytes(StandardCharsets.UTF_8),
                typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8));
    }
}
