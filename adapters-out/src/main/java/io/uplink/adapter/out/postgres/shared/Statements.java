package io.uplink.adapter.out.postgres.shared;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Native statements inside the current unit of work, for rows that are no aggregate: links of a
 * join table, activity, outbox, chunks of a file. Parameters are {@code ?1, ?2, …}.
 */
@ApplicationScoped
public class Statements {

    private final Db db;

    Statements(Db db) {
        this.db = db;
    }

    /** How many rows it changed. */
    public int change(String sql, Object... arguments) {
        return db.<Integer>await(() ->
                session().chain(s -> bind(s.createNativeQuery(sql), arguments).executeUpdate()));
    }

    /** Rows as {@code Object[]}, or as plain values for a single column. */
    public <T> List<T> list(Class<T> rowType, String sql, Object... arguments) {
        return db.<List<T>>await(() ->
                session()
                        .chain(s ->
                                bindSelection(s.createNativeQuery(sql, rowType), arguments)
                                        .getResultList()));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }

    private static <R> Mutiny.Query<R> bind(Mutiny.Query<R> query, Object... arguments) {
        for (var i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }

    private static <R> Mutiny.SelectionQuery<R> bindSelection(
            Mutiny.SelectionQuery<R> query, Object... arguments) {
        for (var i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
