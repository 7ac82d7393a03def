package io.uplink.domain.shared;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164, with the plus sign: {@code +254712004418}.
 *
 * <p>National numbers of Kenya, Uganda, Tanzania and Rwanda have nine digits after the trunk zero;
 * {@link #parse} reads every way people write them. Other countries are taken only with a plus.
 */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\-().\\u00A0/]");
    private static final Pattern NATIONAL = Pattern.compile("0?([1-9]\\d{8})");
    private static final Map<String, String> COUNTRY_CODES =
            Map.of("KE", "254", "UG", "256", "TZ", "255", "RW", "250");

    /**
     * The first digits of mobile numbers, after the country code; from the four numbering plans.
     */
    private static final Pattern MOBILE =
            Pattern.compile("\\+(254(7|1)|256(7)|255(6|7)|250(7))\\d{8}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            // The text stays out of the message, for messages end up in logs.
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads a number as people in Kenya write it. */
    public static PhoneNumber parse(String text) {
        return parse(text, "KE");
    }

    /**
     * Reads a number as people in that country write it.
     *
     * @param region whose national spelling is meant when there is no country code: KE, UG, TZ, RW
     */
    public static PhoneNumber parse(String text, String region) {
        var code = COUNTRY_CODES.get(region);
        if (code == null) {
            throw new IllegalArgumentException("no numbering plan for " + region);
        }
        var digits = PUNCTUATION.matcher(text.strip()).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith("+")) {
            return checked(withoutTrunkZero(digits.substring(1)));
        }
        var national = NATIONAL.matcher(digits);
        if (national.matches()) {
            return checked(code + national.group(1));
        }
        return checked(withoutTrunkZero(digits));
    }

    /** Whether text messages and mobile money reach it. */
    public boolean isMobile() {
        return MOBILE.matcher(e164).matches();
    }

    /** For people: {@code +254 712 004 418}. */
    public String spaced() {
        return e164.length() == 13
                ? "%s %s %s %s"
                        .formatted(
                                e164.substring(0, 4),
                                e164.substring(4, 7),
                                e164.substring(7, 10),
                                e164.substring(10))
                : e164;
    }

    /** For logs and lists of messages: {@code +254 712 ••• 418}. */
    public String masked() {
        return e164.length() == 13
                ? "%s %s ••• %s"
                        .formatted(e164.substring(0, 4), e164.substring(4, 7), e164.substring(10))
                : e164.substring(0, 4) + " •••";
    }

    /** Without the plus, as gateways want it. */
    public String digits() {
        return e164.substring(1);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** People write +254 (0) 712 …; the trunk zero does not exist behind a country code. */
    private static String withoutTrunkZero(String digits) {
        for (var code : COUNTRY_CODES.values()) {
            if (digits.startsWith(code + "0") && digits.length() == 13) {
                return code + digits.substring(4);
            }
        }
        return digits;
    }

    private static PhoneNumber checked(String digits) {
        for (var code : COUNTRY_CODES.values()) {
            if (digits.startsWith(code) && digits.length() != 12) {
                throw Invalid.of("phone", "phone.unreadable");
            }
        }
        if (!E164.matcher("+" + digits).matches() || digits.length() < 10) {
            throw Invalid.of("phone", "phone.unreadable");
        }
        return new PhoneNumber("+" + digits);
    }
}
