package io.uplink.application.platform.backup.port;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A second place for copies, far from the machine; it fails with a {@code BackupError.Broken}. */
public interface OffSite {

    /** As operators know it; empty if none is set. */
    Optional<String> place();

    void put(BackupLedger.Stored file, Supplier<InputStream> content);

    /** One that is gone already is fine. */
    void remove(String file);
}
