package io.uplink.bootstrap.org.access;

import io.restassured.response.Response;
import io.uplink.domain.org.access.Totp;
import io.uplink.domain.org.access.TotpSecret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app that counts out codes, as people have one. */
public record Telephone(TotpSecret secret) {

    /** Types the key that the page shows. */
    public static Telephone told(Response page) {
        var key = page.htmlPath().getString("**.find { it.name() == 'code' }");
        return new Telephone(new TotpSecret(key.replaceAll("\\s", "")));
    }

    public String shows() {
        return showed(Instant.now());
    }

    public String showed(Instant then) {
        return Totp.code(secret, Totp.stepAt(then), Telephone::mac);
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
