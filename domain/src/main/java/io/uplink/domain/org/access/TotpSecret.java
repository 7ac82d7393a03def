package io.uplink.domain.org.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the telephone and we share to count out one-time codes: 160 bits, as long as the hash.
 *
 * @param base32 32 letters, as apps take it
 */
public record TotpSecret(String base32) {

    public static final int BYTES = 20;

    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{32}");
    private static final int GROUP = 4;

    public TotpSecret {
        if (!FORM.matcher(base32).matches()) {
            throw new IllegalArgumentException("not a secret of 160 bits"); // never echo it: logs
        }
    }

    public static TotpSecret of(byte[] random) {
        return new TotpSecret(Base32.write(random));
    }

    /** In fours, for somebody who types it. */
    public List<String> groups() {
        return IntStream.range(0, base32.length() / GROUP)
                .mapToObj(i -> base32.substring(i * GROUP, (i + 1) * GROUP))
                .toList();
    }

    byte[] bytes() {
        return Base32.read(base32);
    }

    @Override
    public String toString() {
        return "TotpSecret";
    }
}
