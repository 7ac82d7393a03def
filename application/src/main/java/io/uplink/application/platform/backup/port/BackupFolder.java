package io.uplink.application.platform.backup.port;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where copies lie on this machine. What goes wrong is a {@code BackupError.Broken}: a full disk, a
 * folder that may not be written, a file that is not there.
 */
public interface BackupFolder {

    /** As operators know it. */
    String place();

    /** A new file; it has its name, and so is a copy, only once it is whole. */
    Part begin(String file);

    InputStream open(String file);

    long size(String file);

    /** One that is gone already is fine. */
    void remove(String file);

    /** Removes what was begun and never became whole; nobody may be writing. */
    int clearParts();

    /** A file that is being written; closed without being kept, it vanishes. */
    interface Part extends AutoCloseable {

        OutputStream content();

        /** It is whole, on the disk, and gets its name. */
        void keep();

        @Override
        void close();
    }
}
