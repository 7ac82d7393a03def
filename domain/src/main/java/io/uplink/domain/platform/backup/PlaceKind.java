package io.uplink.domain.platform.backup;

import java.util.Locale;

/** What a second place speaks. */
public enum PlaceKind {
    /** A bucket. */
    S3,
    /** A folder on a machine that one signs in to by SSH. */
    SFTP;

    /** As stored and chosen, {@code s3}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PlaceKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
