package io.uplink.adapter.out.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What proves to the far side that we sent it, and when: {@code t=<seconds>,v1=<hex of
 * HMAC-SHA256>} over the time, a dot and the body; one {@code v1} for each secret that counts.
 */
final class Signature {

    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    static String of(List<String> secrets, String body, Instant now) {
        var time = now.getEpochSecond();
        return secrets.stream()
                .map(secret -> "v1=" + hmac(secret, time + "." + body))
                .collect(Collectors.joining(",", "t=" + time + ",", ""));
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
