package io.uplink.adapter.out.backup;

import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.platform.backup.port.DatabaseTools;
import java.nio.file.Path;
import java.util.Optional;

/** The same folders and programs where no container runs: the command line. */
public final class BackupFiles {

    private BackupFiles() {}

    public static BackupFolder in(Path folder) {
        return new DiskBackupFolder(folder.toString());
    }

    /**
     * The programs for a server.
     *
     * @param url as the reactive client takes it
     * @param authority file with the certificates that the server's must come from
     * @param path where programs may lie, as in the environment
     */
    public static DatabaseTools tools(
            String url, String user, String password, Optional<String> authority, String path) {
        return new PgTools(url, user, password, authority, path);
    }
}
