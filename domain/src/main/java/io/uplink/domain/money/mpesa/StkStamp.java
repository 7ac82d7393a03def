package io.uplink.domain.money.mpesa;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** What proves a request to a phone: the moment, and the pass key with it. */
public record StkStamp(String timestamp, String password) {

    public static StkStamp of(String shortcode, String passKey, Instant now) {
        var timestamp = MpesaTime.write(now);
        var plain = shortcode + passKey + timestamp;
        return new StkStamp(
                timestamp,
                Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "StkStamp[" + timestamp + "]";
    }
}
