package io.uplink.adapter.out.postgres.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.pool.ReactiveConnection;

/** New rows of one table for one statement; hundreds of them cost little more than one. */
final class Rows implements Db.Change {

    /** Some hundred kilobytes: an argument is held in memory several times on its way. */
    private static final int MOST = 500;

    private final String sql;
    private final List<String> rows = new ArrayList<>();

    Rows(String sql, String row) {
        this.sql = sql;
        rows.add(row);
    }

    @Override
    public boolean takes(Db.Change next) {
        return next instanceof Rows more
                && more.sql.equals(sql)
                && rows.size() + more.rows.size() <= MOST
                && rows.addAll(more.rows);
    }

    @Override
    public CompletionStage<Integer> on(ReactiveConnection connection) {
        return connection.update(sql, new Object[] {"[" + String.join(",", rows) + "]"});
    }
}
