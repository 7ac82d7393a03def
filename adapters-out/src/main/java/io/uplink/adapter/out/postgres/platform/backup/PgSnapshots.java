package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.adapter.out.postgres.platform.backup.OwnConnections.Connection;
import io.uplink.application.platform.backup.port.DatabaseSnapshots;
import io.uplink.domain.platform.backup.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;

/** A transaction that sees one moment and lends its view to pg_dump while it stays open. */
@ApplicationScoped
class PgSnapshots implements DatabaseSnapshots {

    private static final String BEGIN =
            "begin transaction isolation level repeatable read, read only";

    /** The server would end a transaction that waits for pg_dump as one that was forgotten. */
    private static final String PATIENT = "set local idle_in_transaction_session_timeout = 0";

    private final OwnConnections connections;

    PgSnapshots(OwnConnections connections) {
        this.connections = connections;
    }

    @Override
    public <T> T during(Function<Snapshot, T> work) {
        return connections.here(connection -> {
            connection.run(BEGIN);
            connection.run(PATIENT);
            var name = connection.run("select pg_export_snapshot()").iterator().next().getString(0);
            // Closing the connection ends the transaction, whatever comes of the work.
            return work.apply(new Snapshot(name, facts(connection, FactsSql.TABLES)));
        });
    }

    static Facts facts(Connection connection, Collection<String> tables) {
        var values = new TreeMap<String, String>();
        for (var row : connection.run(FactsSql.counting(tables))) {
            values.put(row.getString("name"), row.getString("value"));
        }
        return new Facts(values);
    }
}
