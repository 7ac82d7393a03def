package io.uplink.adapter.out.crypto;

import io.uplink.application.org.access.port.OneTimeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-1 of the JDK: not the hash of our choice, but the only one that every app knows. */
@ApplicationScoped
class HmacOneTimeCodes implements OneTimeCodes {

    private static final String ALGORITHM = "HmacSHA1";

    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] random(int many) {
        var bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
