package io.uplink.application.org.access;

import io.uplink.application.org.access.port.OneTimeCodes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The real hash, and bytes that count up instead of chance. */
public final class HmacCodes implements OneTimeCodes {

    private byte last;

    @Override
    public byte[] random(int many) {
        var bytes = new byte[many];
        Arrays.fill(bytes, ++last);
        return bytes;
    }

    @Override
    public byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
