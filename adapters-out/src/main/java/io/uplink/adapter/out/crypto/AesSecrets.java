package io.uplink.adapter.out.crypto;

import io.uplink.application.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * AES-256-GCM. A sealed value is: length of the key's name, the name, a 96-bit nonce, cipher text
 * with its 128-bit tag; the purpose is authenticated with it.
 */
@ApplicationScoped
class AesSecrets implements Secrets {

    private static final int TOKEN_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    AesSecrets(@ConfigProperty(name = "uplink.keys") String keys) {
        this.keys = KeyRing.parse(keys);
    }

    @Override
    public String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(TOKEN_BYTES));
    }

    @Override
    public byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String newestKey() {
        return keys.newestName();
    }

    @Override
    public Sealed seal(String purpose, String plain) {
        var name = keys.newestName().getBytes(StandardCharsets.UTF_8);
        var nonce = randomBytes(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.newestName(), nonce, purpose);
            var text = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return new Sealed(
                    ByteBuffer.allocate(1 + name.length + nonce.length + text.length)
                            .put((byte) name.length)
                            .put(name)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot seal", failure);
        }
    }

    @Override
    public String open(String purpose, Sealed sealed) {
        var buffer = ByteBuffer.wrap(sealed.bytes());
        try {
            var name = new byte[buffer.get() & 0xFF];
            buffer.get(name);
            var nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            var text = new byte[buffer.remaining()];
            buffer.get(text);
            var key = new String(name, StandardCharsets.UTF_8);
            return new String(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(text),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | BufferUnderflowException failure) {
            throw new IllegalStateException(
                    "sealed for another purpose, or tampered with", failure);
        }
    }

    private Cipher cipher(int mode, String keyName, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        var key =
                keys.get(keyName)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the key " + keyName + " is not in UPLINK_KEYS"));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
