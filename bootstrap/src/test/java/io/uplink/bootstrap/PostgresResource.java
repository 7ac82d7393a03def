package io.uplink.bootstrap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of this build, gone with the JVM. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static @Nullable Database shared;

    @Override
    public Map<String, String> start() {
        var database = database();
        return Map.of(
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    /** The database, for tests that look at it directly. */
    static synchronized Database database() {
        var running = shared;
        if (running == null) {
            running = startNew();
            running.migrate();
            shared = running;
        }
        return running;
    }

    private static Database startNew() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .setServerConfig("fsync", "off")
                            .setServerConfig("synchronous_commit", "off")
                            .setServerConfig("max_connections", "100")
                            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                            .start();
            return new Database("127.0.0.1", server.getPort(), "postgres", "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // Shared by every test class; the library stops it when the JVM ends.
    }
}
