package io.uplink.adapter.out.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Named AES-256 keys, newest first. Old keys stay until nothing is sealed with them.
 *
 * <p>Written {@code name:base64,name:base64}; a name is what sealed values remember.
 */
final class KeyRing {

    private static final int KEY_BYTES = 32;

    private final String newest;
    private final Map<String, SecretKey> keys;

    private KeyRing(String newest, Map<String, SecretKey> keys) {
        this.newest = newest;
        this.keys = keys;
    }

    static KeyRing parse(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        var newest = "";
        for (var entry : text.split(",", -1)) {
            var colon = entry.indexOf(':');
            var name = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!name.matches("[a-z0-9-]{1,20}")) {
                throw new IllegalArgumentException(
                        "UPLINK_KEYS reads name:key,name:key with names of a-z, 0-9 and -");
            }
            if (keys.put(name, key(name, entry.substring(colon + 1).strip())) != null) {
                throw new IllegalArgumentException("UPLINK_KEYS names the key " + name + " twice");
            }
            newest = newest.isEmpty() ? name : newest;
        }
        return new KeyRing(newest, keys);
    }

    private static SecretKey key(String name, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "the key " + name + " of UPLINK_KEYS is not 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    String newestName() {
        return newest;
    }

    Optional<SecretKey> get(String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
