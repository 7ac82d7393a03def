package io.uplink.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that Uplink brings along and keeps under its data folder. */
final class OwnPostgres implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 30;

    private final EmbeddedPostgres server;

    /** Held as long as the server runs: a collected channel would release its lock. */
    private final FileLock lock;

    private OwnPostgres(EmbeddedPostgres server, FileLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Starts the server of this folder, or refuses if another Uplink runs on it. */
    static OwnPostgres start(Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            var cluster = folder.resolve("postgres");
            stopOrphan(cluster);
            // The library's defaults are for tests: they would lose data in a power cut.
            var server =
                    EmbeddedPostgres.builder()
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(START_LIMIT)
                            .setDataDirectory(cluster.toFile())
                            .setOverrideWorkingDirectory(folder.resolve("postgres-bin").toFile())
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("max_connections", "100")
                            .setServerConfig("shared_buffers", "128MB")
                            .start();
            return new OwnPostgres(server, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", failure);
        }
    }

    Database database() {
        return new Database("127.0.0.1", server.getPort(), "postgres", "postgres", "postgres");
    }

    /** A second call does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (lock.channel().isOpen()) {
            server.close();
            lock.channel().close();
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("uplink.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartRefused("Another Uplink is running on the data folder " + folder);
        }
        return lock;
    }

    /** A killed JVM leaves its server behind. Nobody else can own it, because we hold the lock. */
    private static void stopOrphan(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan =
                ProcessHandle.of(pid)
                        .filter(process ->
                                process.info()
                                        .command()
                                        .filter(command -> command.endsWith("postgres"))
                                        .isPresent());
        if (orphan.isEmpty()) {
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while an earlier PostgreSQL was stopping");
        } catch (ExecutionException | TimeoutException stuck) {
            throw new StartRefused(
                    "an earlier PostgreSQL (process " + pid + ") does not stop: " + stuck);
        }
    }
}
