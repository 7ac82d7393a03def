package io.uplink.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
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
    static Optional<Database> external(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("UPLINK_DB_URL"))
                .map(url -> {
                    var address = URI.create(url.replaceFirst("^jdbc:", ""));
                    if (address.getHost() == null || address.getPath().length() < 2) {
                        throw new StartRefused("UPLINK_DB_URL reads postgresql://host:port/name");
                    }
                    return new Database(
                            address.getHost(),
                            address.getPort() < 0 ? 5432 : address.getPort(),
                            address.getPath().substring(1),
                            Settings.required(environment, "UPLINK_DB_USER"),
                            Settings.required(environment, "UPLINK_DB_PASSWORD"));
                });
    }

    /** Brings the schema up to this version of Uplink. */
    void migrate() {
        Flyway.configure()
                .dataSource(jdbcUrl(), user, password)
                .locations("classpath:db/migration")
                .connectRetries(10)
                .load()
                .migrate();
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

    /** What the environment says about the start. */
    static final class Settings {

        private Settings() {}

        static String required(Map<String, String> environment, String name) {
            var value = environment.get(name);
            if (value == null || value.isBlank()) {
                throw new StartRefused(name + " is not set");
            }
            return value;
        }

        static Path dataFolder(Map<String, String> environment) {
            return Path.of(environment.getOrDefault("UPLINK_DATA", "data")).toAbsolutePath();
        }
    }
}
