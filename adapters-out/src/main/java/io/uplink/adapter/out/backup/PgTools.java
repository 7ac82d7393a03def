package io.uplink.adapter.out.backup;

import io.uplink.application.platform.backup.port.DatabaseSnapshots.Snapshot;
import io.uplink.application.platform.backup.port.DatabaseTools;
import io.uplink.domain.platform.backup.BackupFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** pg_dump and pg_restore in their custom format, by way of pipes: no plain copy touches a disk. */
@ApplicationScoped
class PgTools implements DatabaseTools {

    /** A provider's database is some gigabytes; whoever needs longer needs another way. */
    private static final Duration MOST = Duration.ofHours(4);

    private final PgServer server;
    private final PgPrograms programs;

    @Inject
    PgTools(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.datasource.reactive.trust-certificate-pem.certs")
                    Optional<String> authority,
            @ConfigProperty(name = "PATH", defaultValue = "/usr/bin") String path) {
        this(PgServer.of(url, user, password, authority), PgPrograms.ofMachine(path));
    }

    PgTools(PgServer server, PgPrograms programs) {
        this.server = server;
        this.programs = programs;
    }

    @Override
    public void dump(Snapshot snapshot, OutputStream into) {
        var folder = programs.fitting(snapshot.facts().serverMajor());
        var command =
                List.of(
                        folder.resolve("pg_dump").toString(),
                        "--format=custom",
                        "--no-password",
                        "--snapshot=" + snapshot.name(),
                        "--dbname=" + server.database());
        try (var process =
                PgProcess.start(command, server.environment(), MOST, BackupFault.DUMP_FAILED)) {
            process.empty(into);
        }
    }

    @Override
    public void restore(String database, int serverMajor, InputStream from) {
        var folder = programs.fitting(serverMajor);
        var command =
                List.of(
                        folder.resolve("pg_restore").toString(),
                        "--no-owner",
                        "--no-privileges",
                        "--no-password",
                        "--exit-on-error",
                        "--single-transaction",
                        "--dbname=" + database);
        try (var process =
                PgProcess.start(command, server.environment(), MOST, BackupFault.RESTORE_FAILED)) {
            process.feed(from);
        }
    }
}
