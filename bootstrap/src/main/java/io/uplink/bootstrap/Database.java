package io.uplink.bootstrap;

import io.quarkus.runtime.ImageMode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Where the data lives: the PostgreSQL that the environment names, else one of our own.
 *
 * @param host of the server
 * @param name of the database
 */
record Database(String host, int port, String name, String user, String password) {

    /** Reads UPLINK_DB_URL ({@code postgresql://host:port/name}), _USER and _PASSWORD, if set. */
    static Optional<Database> external(Environment environment) {
        return environment
                .get("UPLINK_DB_URL")
                .map(url -> {
                    var address = URI.create(url.replaceFirst("^jdbc:", ""));
                    if (address.getHost() == null || address.getPath().length() < 2) {
                        throw new StartRefused("UPLINK_DB_URL reads postgresql://host:port/name");
                    }
                    return new Database(
                            address.getHost(),
                            address.getPort() < 0 ? 5432 : address.getPort(),
                            address.getPath().substring(1),
                            environment.required("UPLINK_DB_USER"),
                            environment.required("UPLINK_DB_PASSWORD"));
                });
    }

    /** Brings the schema up to this version of Uplink. */
    void migrate() {
        var flyway =
                Flyway.configure()
                        .dataSource(jdbcUrl(), user, password)
                        .locations("classpath:db/migration")
                        .connectRetries(10);
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            flyway.resourceProvider(new PackagedMigrations()).javaMigrationClassProvider(List::of);
        }
        flyway.load().migrate();
    }

    /** Tells Quarkus where the database is. */
    void publish() {
        System.setProperty("quarkus.datasource.reactive.url", reactiveUrl());
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    String reactiveUrl() {
        return "postgresql://%s:%d/%s".formatted(host, port, name);
    }
}
