package io.uplink.application.shared;

import java.util.Arrays;

/** Random tokens, their digests, and sealing of what must be stored but not readable. */
public interface Secrets {

    /** 256 random bits as 43 characters of URL-safe base64. */
    String newToken();

    /** SHA-256 of a token; only this is stored. Fit for 256-bit tokens, not for passwords. */
    byte[] digest(String token);

    /** The name of the key that {@link #seal} takes. */
    String newestKey();

    /** AES-256-GCM under the newest key of the ring, bound to its purpose. */
    Sealed seal(String purpose, String plain);

    /** The plain text; fails if it was tampered with or sealed for another purpose. */
    String open(String purpose, Sealed sealed);

    /** Cipher text with its key's name and nonce in front; safe to store. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Sealed";
        }
    }
}
