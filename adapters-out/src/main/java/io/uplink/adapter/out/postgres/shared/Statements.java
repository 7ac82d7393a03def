package io.uplink.adapter.out.postgres.shared;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * Statements inside the current unit of work, on its own connection, for rows that are no
 * aggregate: links of a join table, activity, outbox, chunks of a file. Parameters are {@code $1,
 * $2, …}; what the session holds back is written before.
 *
 * <p>Not by way of Hibernate's native queries: those are analysed anew each time, and each fills
 * the cache of plans with one more that nobody finds again.
 */
@ApplicationScoped
public class Statements {

    private final Db db;

    Statements(Db db) {
        this.db = db;
    }

    /** How many rows it changed. */
    public int change(String sql, @Nullable Object... arguments) {
        return db.<Integer>await(() -> on(connection -> connection.update(sql, sent(arguments))));
    }

    /**
     * A change that nobody asks the number of, such as a new row of a trail. It is made with the
     * next statement that answers, or at the end of the unit of work, where it fails too.
     */
    public void write(String sql, @Nullable Object... arguments) {
        var sent = sent(arguments);
        db.later(connection -> connection.update(sql, sent));
    }

    /**
     * A new row of a trail, as {@link #write}; rows that follow one another go with one statement.
     *
     * @param sql takes a JSON array of rows as its one argument
     * @param row a JSON object
     */
    public void append(String sql, String row) {
        db.later(new Rows(sql, row));
    }

    /** Rows as {@code Object[]}, or as plain values for a single column. */
    public <T> List<T> list(Class<T> rowType, String sql, @Nullable Object... arguments) {
        var rows = db.await(() -> on(connection -> connection.select(sql, sent(arguments))));
        var list = new ArrayList<T>(rows.size());
        while (rows.hasNext()) {
            var row = received(rows.next());
            list.add(rowType.cast(rowType == Object[].class ? row : row[0]));
        }
        return list;
    }

    static <T> Uni<T> on(Function<ReactiveConnection, CompletionStage<T>> statement) {
        return connection()
                .chain(connection ->
                        Uni.createFrom().completionStage(() -> statement.apply(connection)));
    }

    /** The session's own, after what the session holds back. */
    static Uni<ReactiveConnection> connection() {
        return Panache.getSession()
                .chain(session ->
                        session.flush()
                                .replaceWith(
                                        ((MutinySessionImpl) session).getReactiveConnection()));
    }

    /** As the client takes them. */
    private static @Nullable Object[] sent(@Nullable Object... arguments) {
        var values = new @Nullable Object[arguments.length];
        for (var i = 0; i < values.length; i++) {
            values[i] =
                    switch (arguments[i]) {
                        case Instant instant -> Sql.at(instant);
                        case byte[] bytes -> Buffer.buffer(bytes);
                        case null -> null;
                        default -> arguments[i];
                    };
        }
        return values;
    }

    private static @Nullable Object[] received(@Nullable Object... row) {
        for (var i = 0; i < row.length; i++) {
            if (row[i] instanceof Buffer bytes) {
                row[i] = bytes.getBytes();
            }
        }
        return row;
    }
}
