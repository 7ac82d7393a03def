package io.uplink.adapter.out.crypto;

import io.uplink.application.platform.backup.port.SealedFiles;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * AES-256-GCM in frames. A file is: a mark, the length of the key's name, the name, 32 random
 * bytes; then frames of a length and cipher text with its tag.
 *
 * <p>Each file has a key of its own, derived from the ring's and the random bytes, so that a
 * frame's number can be its nonce. The nonce also says whether the frame is the last, and every
 * frame authenticates the head: frames that are cut off, moved, repeated or taken from another file
 * do not open.
 */
@ApplicationScoped
class AesSealedFiles implements SealedFiles {

    static final byte[] MARK = "UPLINK-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 32;
    static final int TAG_BYTES = 16;

    /** Large enough to cost little, small enough to be held many times. */
    static final int FRAME_BYTES = 256 * 1024;

    /** On the length of the last frame. */
    static final int LAST = 1 << 31;

    private static final byte[] PURPOSE = "uplink backup 1".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    AesSealedFiles(@ConfigProperty(name = "uplink.keys") String keys) {
        this.keys = KeyRing.parse(keys);
    }

    @Override
    public OutputStream sealing(OutputStream into) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var name = keys.newestName().getBytes(StandardCharsets.US_ASCII);
        var head =
                ByteBuffer.allocate(MARK.length + 1 + name.length + SALT_BYTES)
                        .put(MARK)
                        .put((byte) name.length)
                        .put(name)
                        .put(salt)
                        .array();
        return new SealingOutput(into, head, new Frames(fileKey(keys.newestName(), salt), head));
    }

    @Override
    public InputStream opening(InputStream from) {
        return new OpeningInput(from, this::frames);
    }

    private Frames frames(String keyName, byte[] salt, byte[] head) {
        return new Frames(fileKey(keyName, salt), head);
    }

    private SecretKey fileKey(String name, byte[] salt) {
        var master =
                keys.get(name)
                        .orElseThrow(() ->
                                BackupError.broken(
                                        BackupFault.KEY_MISSING,
                                        "the key " + name + " is not in UPLINK_KEYS"));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master.getEncoded(), "HmacSHA256"));
            mac.update(PURPOSE);
            return new SecretKeySpec(mac.doFinal(salt), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals and opens the frames of one file, one after the other. */
    static final class Frames {

        private final SecretKey key;
        private final byte[] head;
        private long number;

        Frames(SecretKey key, byte[] head) {
            this.key = key;
            this.head = head.clone();
        }

        byte[] seal(byte[] plain, int length, boolean last) {
            try {
                return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("cannot seal", impossible);
            }
        }

        byte[] open(byte[] sealed, boolean last) {
            try {
                return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
            } catch (GeneralSecurityException _) {
                throw BackupError.broken(BackupFault.ALTERED, "frame " + number);
            }
        }

        private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
            var nonce =
                    ByteBuffer.allocate(NONCE_BYTES).putInt(last ? 1 : 0).putLong(number++).array();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(head);
            return cipher;
        }
    }
}
