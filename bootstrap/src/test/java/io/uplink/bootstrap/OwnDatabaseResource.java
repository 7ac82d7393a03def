package io.uplink.bootstrap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database that no other test sees, for those that change what all would see. */
public class OwnDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "own";

    @Override
    public Map<String, String> start() {
        var shared = PostgresResource.database();
        var own =
                new Database(shared.host(), shared.port(), NAME, shared.user(), shared.password());
        try (var connection =
                        DriverManager.getConnection(
                                shared.jdbcUrl(), shared.user(), shared.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
            statement.execute("create database " + NAME);
        } catch (SQLException failure) {
            throw new IllegalStateException("no database for this test", failure);
        }
        own.migrate();
        return Map.of(
                "quarkus.datasource.reactive.url", own.reactiveUrl(),
                "quarkus.datasource.username", own.user(),
                "quarkus.datasource.password", own.password());
    }

    @Override
    public void stop() {
        // Gone with the server, which ends with the JVM.
    }
}
