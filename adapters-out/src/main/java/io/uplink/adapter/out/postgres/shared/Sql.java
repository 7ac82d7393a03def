package io.uplink.adapter.out.postgres.shared;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the plain reactive client, each a transaction of its own: for {@code …Queries}
 * ports, and for atomic single-statement changes outside any unit of work. It does not see what an
 * open unit of work has not committed.
 */
@ApplicationScoped
public class Sql {

    private static final int LIMIT_SECONDS = 30;

    private final Pool pool;

    Sql(Pool pool) {
        this.pool = pool;
    }

    public <T> List<T> list(String sql, Tuple arguments, Function<Row, T> mapper) {
        var rows = run(sql, arguments);
        var items = new ArrayList<T>(rows.size());
        for (var row : rows) {
            items.add(mapper.apply(row));
        }
        return items;
    }

    /** The first row, for statements that yield one at most. */
    public <T> Optional<T> one(String sql, Tuple arguments, Function<Row, T> mapper) {
        var rows = run(sql, arguments).iterator();
        return rows.hasNext() ? Optional.of(mapper.apply(rows.next())) : Optional.empty();
    }

    /** How many rows it changed. */
    public int change(String sql, Tuple arguments) {
        return run(sql, arguments).rowCount();
    }

    public RowSet<Row> run(String sql, Tuple arguments) {
        return await(pool.preparedQuery(sql).execute(arguments));
    }

    /** As the client stores a {@code timestamptz}. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime at(Optional<Instant> instant) {
        return instant.map(Sql::at).orElse(null);
    }

    public static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    public static Optional<Instant> optionalInstant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    private static <T> T await(Future<T> answer) {
        if (io.vertx.core.Context.isOnEventLoopThread()) {
            throw new IllegalStateException("a query blocks: call it on a virtual thread");
        }
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw Failures.translate(failure);
        } catch (TimeoutException late) {
            throw new IllegalStateException("the database did not answer", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while waiting for the database", interrupted);
        }
    }
}
