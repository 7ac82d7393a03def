package io.uplink.adapter.out.crypto;

import io.uplink.application.platform.backup.port.SealedFiles;

/** Opens sealed files where no container runs: the command line. */
public final class FileSeals {

    private FileSeals() {}

    /** With a ring as UPLINK_KEYS holds it. */
    public static SealedFiles of(String keys) {
        return new AesSealedFiles(keys);
    }
}
