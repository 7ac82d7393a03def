package io.uplink.bootstrap.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A PostgreSQL that may be killed and started again on what is left on its disk. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres first;
    private final Path data;

    Server(Path folder) {
        data = folder.resolve("postgres");
        try {
            first =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            // The library gives up what was committed last, for speed.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, String> environment() {
        return Program.on(first);
    }

    /** All of its processes at once, and then up again with the command it was started by. */
    void killAndStart() {
        var main = process();
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // It does not run as root; in a user's namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(main.info().command().orElseThrow());
        command.addAll(List.of(main.info().arguments().orElseThrow()));
        var all = new ArrayList<>(main.children().toList());
        all.addFirst(main);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("again.log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answers());
    }

    private ProcessHandle process() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean answers() {
        try {
            return number("select 1") == 1;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** The one number that a statement finds. */
    long number(String sql) {
        try (var connection = first.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(String sql) {
        try (var connection = first.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
