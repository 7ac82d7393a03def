package io.uplink.application.platform.backup.port;

import java.io.InputStream;
import java.io.OutputStream;

/** The database's own programs that write it down and read it back; they fail by what they say. */
public interface DatabaseTools {

    /** Writes down everything as that snapshot saw it. */
    void dump(DatabaseSnapshots.Snapshot snapshot, OutputStream into);

    /**
     * Fills an empty database from what was written down: all of it or, where it fails, nothing.
     *
     * @param serverMajor the version of the server that holds it
     */
    void restore(String database, int serverMajor, InputStream from);
}
