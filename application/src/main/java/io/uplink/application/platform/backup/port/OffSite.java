package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.PlaceKind;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A second place for copies, far from the machine; it fails with a {@code BackupError.Broken}. */
public interface OffSite {

    PlaceKind kind();

    /** As operators know it; empty if none is set. */
    Optional<String> place();

    /**
     * Takes a copy there whole or not at all: whatever breaks off, nothing lies there under its
     * name. One of the same name is replaced.
     */
    void put(BackupLedger.Stored file, Supplier<InputStream> content);

    /** One that is gone already is fine. */
    void remove(String file);
}
