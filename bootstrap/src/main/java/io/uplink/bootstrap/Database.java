package io.uplink.bootstrap;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Where the data lives: the PostgreSQL that the environment names, else one of our own.
 *
 * @param host of the server
 * @param name of the database
 */
record Database(String host, int port, String name, String user, String password, DatabaseTls tls) {

    /** In plain text, as one of our own is asked. */
    Database(String host, int port, String name, String user, String password) {
        this(host, port, name, user, password, DatabaseTls.NONE);
    }

    /** Reads UPLINK_DB_URL ({@code postgresql://host:port/name?sslmode=…}) and its kin, if set. */
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
                            environment.required("UPLINK_DB_PASSWORD"),
                            Optional.ofNullable(address.getQuery())
                                    .map(query -> DatabaseTls.of(query, environment))
                                    .orElse(DatabaseTls.NONE));
                });
    }

    /** Brings the schema up to this version of Uplink. */
    void migrate() {
        Flyway.configure()
                .dataSource(jdbcUrl(), user, password)
                .resourceProvider(PackagedMigrations.read())
                .javaMigrationClassProvider(List::of)
                .connectRetries(10)
                .load()
                .migrate();
    }

    /** A wrong certificate stays wrong: better said at once than tried again for minutes. */
    void requireTrusted() {
        if (!tls.mode().verifies()) {
            return;
        }
        try (var _ = DriverManager.getConnection(jdbcUrl(), user, password)) {
            // It is the one that is meant.
        } catch (SQLException refused) {
            tls.distrust(refused, host)
                    .ifPresent(why -> {
                        throw new StartRefused(why);
                    });
        }
    }

    /** Tells Quarkus where the database is. */
    void publish() {
        System.setProperty("quarkus.datasource.reactive.url", reactiveUrl());
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
        tls.publish();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s%s".formatted(host, port, name, tls.jdbc());
    }

    String reactiveUrl() {
        return "postgresql://%s:%d/%s%s".formatted(host, port, name, tls.reactive());
    }
}
