package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.adapter.out.postgres.shared.DatabaseAddress;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Connections beside the pool, one for each piece of work: to other databases of the server, and
 * for what keeps a connection for minutes.
 */
@ApplicationScoped
class OwnConnections {

    /** Counting every row of a large database takes some. */
    private static final int LIMIT_MINUTES = 15;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String DISK_FULL = "53100";

    private final Vertx vertx;
    private final PgConnectOptions server;

    OwnConnections(Vertx vertx, DatabaseAddress address) {
        this.vertx = vertx;
        this.server = address.options();
    }

    /** One connection, open. */
    record Connection(PgConnection open) {

        RowSet<Row> run(String sql) {
            return await(open.query(sql).execute());
        }
    }

    /** To the database itself. */
    <T> T here(Function<Connection, T> work) {
        return on(server, work);
    }

    /** To another one of the same server. */
    <T> T at(String database, Function<Connection, T> work) {
        return on(new PgConnectOptions(server).setDatabase(database), work);
    }

    private <T> T on(PgConnectOptions options, Function<Connection, T> work) {
        var open = await(PgConnection.connect(vertx, options));
        try {
            return work.apply(new Connection(open));
        } finally {
            await(open.close());
        }
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(LIMIT_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException failure) {
            throw BackupError.broken(fault(failure), said(failure));
        } catch (TimeoutException _) {
            throw BackupError.broken(BackupFault.TOO_LONG, "");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while waiting for the database", interrupted);
        }
    }

    private static BackupFault fault(ExecutionException failure) {
        var state =
                failure.getCause() instanceof PgException refused
                        ? Optional.ofNullable(refused.getSqlState()).orElse("")
                        : "";
        return switch (state) {
            case INSUFFICIENT_PRIVILEGE -> BackupFault.MAY_NOT_CREATE;
            case DISK_FULL -> BackupFault.DISK_FULL;
            default -> BackupFault.DATABASE_REFUSED;
        };
    }

    /** The code alone: the server's sentences may quote rows. */
    private static String said(ExecutionException failure) {
        if (failure.getCause() instanceof PgException refused) {
            return "SQLSTATE " + refused.getSqlState();
        }
        return Optional.ofNullable(failure.getCause()).orElse(failure).getClass().getSimpleName();
    }
}
