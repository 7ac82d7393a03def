package io.uplink.application.platform.backup.port;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Encrypts files of any length with the newest key of the ring, in pieces that tell where they
 * belong and which is the last. Whatever was cut, moved or altered is a {@code BackupError.Broken}
 * before a byte of the piece is handed on.
 */
public interface SealedFiles {

    /** Closing it writes the last piece and leaves the other open; without that it is cut short. */
    OutputStream sealing(OutputStream into);

    /** Its end is reached only behind the last piece. */
    InputStream opening(InputStream from);
}
