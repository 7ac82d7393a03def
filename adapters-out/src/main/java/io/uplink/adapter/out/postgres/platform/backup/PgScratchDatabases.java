package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.application.platform.backup.port.ScratchDatabases;
import io.uplink.domain.platform.backup.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;

/** Databases named after their try, so that none of another program is ever taken for one. */
@ApplicationScoped
class PgScratchDatabases implements ScratchDatabases {

    /** Those of the last tries; one that could not be dropped so often is no accident any more. */
    private static final String LEFT =
            """
            select datname from pg_database
             where datname in (
                   select 'uplink_drill_' || replace(id::text, '-', '')
                     from backup_drill order by asked_at desc limit 100)
            """;

    private final OwnConnections connections;

    PgScratchDatabases(OwnConnections connections) {
        this.connections = connections;
    }

    @Override
    public String make(UUID drill) {
        var name = "uplink_drill_" + drill.toString().replace("-", "");
        return connections.here(connection -> {
            connection.run("create database \"%s\" template template0".formatted(name));
            return name;
        });
    }

    @Override
    public Facts facts(String database, Collection<String> tables) {
        return connections.at(database, connection -> PgSnapshots.facts(connection, tables));
    }

    @Override
    public void drop(String database) {
        connections.here(connection ->
                connection.run("drop database if exists \"%s\" with (force)".formatted(database)));
    }

    @Override
    public int dropLeftovers() {
        return connections.here(connection -> {
            var left = new ArrayList<String>();
            connection.run(LEFT).forEach(row -> left.add(row.getString(0)));
            left.forEach(name ->
                    connection.run("drop database if exists \"%s\" with (force)".formatted(name)));
            return left.size();
        });
    }
}
