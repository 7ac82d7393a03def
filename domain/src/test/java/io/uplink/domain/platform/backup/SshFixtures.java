package io.uplink.domain.platform.backup;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys that nobody has, in the shapes that SSH gives them. */
final class SshFixtures {

    private SshFixtures() {}

    /** What stands behind the kind in a line of {@code known_hosts}. */
    static String publicKey(String type) {
        return Base64.getEncoder().encodeToString(fields(type, "thirty-two bytes of a public key"));
    }

    static String privateKey(String type, String cipher) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(fields(cipher, "none", ""));
        body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(1).array());
        body.writeBytes(field(fields(type, "thirty-two bytes of a public key")));
        body.writeBytes(field(fields("what is secret")));
        return lines(Base64.getMimeEncoder().encodeToString(body.toByteArray()));
    }

    static String lines(String body) {
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                + body
                + "\n-----END OPENSSH PRIVATE KEY-----\n";
    }

    private static byte[] fields(String... words) {
        var fields = new ByteArrayOutputStream();
        for (var word : words) {
            fields.writeBytes(field(word.getBytes(StandardCharsets.US_ASCII)));
        }
        return fields.toByteArray();
    }

    private static byte[] field(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
