package io.uplink.domain.org.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes that a telephone counts out of a shared secret and the time, after RFC 6238: SHA-1, six
 * digits, thirty seconds, for these are what every app knows.
 */
public final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);

    /** Steps that a clock may be ahead or behind. */
    private static final int DRIFT = 1;

    private static final int DIGITS = 6;
    private static final int LIMIT = 1_000_000;
    private static final int COUNTER_BYTES = 8;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private Totp() {}

    /** HMAC-SHA-1, which plain Java of the domain has not. */
    @FunctionalInterface
    public interface Mac {

        byte[] of(byte[] key, byte[] message);
    }

    /** Which thirty seconds since 1970 it is. */
    public static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** What the telephone shows in that step. */
    public static String code(TotpSecret secret, long step, Mac mac) {
        var counter = new byte[COUNTER_BYTES];
        var rest = step;
        for (var i = COUNTER_BYTES - 1; i >= 0; i--) {
            counter[i] = (byte) rest;
            rest >>= 8;
        }
        var hash = mac.of(secret.bytes(), counter);
        var from = hash[hash.length - 1] & 0x0F;
        var number =
                ((hash[from] & 0x7F) << 24)
                        | ((hash[from + 1] & 0xFF) << 16)
                        | ((hash[from + 2] & 0xFF) << 8)
                        | (hash[from + 3] & 0xFF);
        var digits = Integer.toString(number % LIMIT);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Without the spaces that apps show; empty for what is no such code. */
    public static Optional<String> parse(String typed) {
        return Optional.of(typed.replaceAll("\\s", ""))
                .filter(code -> CODE.matcher(code).matches());
    }

    /**
     * The step whose code it is, if that is now, a step ago or a step ahead, and none that was
     * used: so a code that somebody looked over a shoulder for is worth nothing any more.
     *
     * @param used the newest step whose code was taken
     */
    public static Optional<Long> step(
            TotpSecret secret, String code, Instant now, long used, Mac mac) {
        var present = stepAt(now);
        var found = Optional.<Long>empty();
        for (var step = present - DRIFT; step <= present + DRIFT; step++) {
            if (step > used && isSame(code(secret, step, mac), code)) {
                found = Optional.of(step);
            }
        }
        return found;
    }

    /** Takes as long wherever they differ. */
    private static boolean isSame(String one, String other) {
        var differ = one.length() ^ other.length();
        for (var i = 0; i < Math.min(one.length(), other.length()); i++) {
            differ |= one.charAt(i) ^ other.charAt(i);
        }
        return differ == 0;
    }
}
