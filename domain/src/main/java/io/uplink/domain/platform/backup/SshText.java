package io.uplink.domain.platform.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Fields as SSH writes them: four bytes of length, then so many bytes. Read once, in order. */
final class SshText {

    /** Kinds of keys that are not given up; DSA is. */
    static final List<String> KEY_TYPES =
            List.of(
                    "ssh-ed25519",
                    "ecdsa-sha2-nistp256",
                    "ecdsa-sha2-nistp384",
                    "ecdsa-sha2-nistp521",
                    "ssh-rsa");

    private final ByteBuffer bytes;

    private SshText(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Empty for what is no base64. */
    static Optional<SshText> of(String base64) {
        try {
            return Optional.of(new SshText(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether these letters come next, without a length. */
    boolean startsWith(String letters) {
        var wanted = letters.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(taken(wanted.length).orElse(new byte[0]), wanted);
    }

    Optional<Integer> number() {
        return bytes.remaining() < Integer.BYTES ? Optional.empty() : Optional.of(bytes.getInt());
    }

    /** The next field; empty if the bytes end before it does. */
    Optional<byte[]> field() {
        return number().flatMap(this::taken);
    }

    Optional<String> word() {
        return field().map(field -> new String(field, StandardCharsets.US_ASCII));
    }

    /** The next field, which has fields of its own. */
    Optional<SshText> nested() {
        return field().map(SshText::new);
    }

    private Optional<byte[]> taken(int length) {
        if (length < 0 || length > bytes.remaining()) {
            return Optional.empty();
        }
        var taken = new byte[length];
        bytes.get(taken);
        return Optional.of(taken);
    }
}
