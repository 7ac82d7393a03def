package io.uplink.domain.platform.backup;

import java.util.Optional;

/** A private key in OpenSSH's own format, as {@code ssh-keygen} writes it. */
public final class OpenSshKey {

    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final String MAGIC = "openssh-key-v1\0";

    /** A key without a passphrase names no cipher. */
    private static final String OPEN = "none";

    private final String cipher;

    private OpenSshKey(String cipher) {
        this.cipher = cipher;
    }

    /** Empty for what is no such key, or holds a kind that is given up. */
    public static Optional<OpenSshKey> parse(String pasted) {
        var text = pasted.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            return Optional.empty();
        }
        var body = text.substring(BEGIN.length(), text.length() - END.length());
        return SshText.of(body.replaceAll("\\s", ""))
                .filter(key -> key.startsWith(MAGIC))
                .flatMap(OpenSshKey::read);
    }

    /** Whether it is sealed by a passphrase, which nobody is there to type. */
    public boolean isLocked() {
        return !cipher.equals(OPEN);
    }

    private static Optional<OpenSshKey> read(SshText key) {
        var cipher = key.word();
        var derivation = key.field();
        var options = key.field();
        var count = key.number().filter(keys -> keys == 1);
        if (derivation.isEmpty() || options.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return key.nested()
                .flatMap(SshText::word)
                .filter(SshText.KEY_TYPES::contains)
                .flatMap(_ -> cipher.map(OpenSshKey::new));
    }
}
