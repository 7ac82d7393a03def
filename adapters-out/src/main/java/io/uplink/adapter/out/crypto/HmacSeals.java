package io.uplink.adapter.out.crypto;

import io.uplink.domain.insight.activity.Seal;
import io.uplink.domain.insight.activity.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HMAC-SHA-256 under a key derived from the ring's for this purpose alone, so that a seal says
 * nothing about what else the ring's key protects.
 */
@ApplicationScoped
class HmacSeals implements Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "uplink activity 1".getBytes(StandardCharsets.US_ASCII);

    private final KeyRing keys;

    HmacSeals(@ConfigProperty(name = "uplink.keys") String keys) {
        this.keys = KeyRing.parse(keys);
    }

    @Override
    public Seal make(byte[] text) {
        return make(keys.newestName(), text).orElseThrow();
    }

    @Override
    public Optional<Seal> make(String key, byte[] text) {
        return keys.get(key).map(master -> new Seal(key, hex(master, text)));
    }

    private static String hex(SecretKey master, byte[] text) {
        return HexFormat.of().formatHex(mac(mac(master.getEncoded(), PURPOSE), text));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
