package io.uplink.bootstrap.care.customer;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.shared.UnitOfWork;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Two units of work, of which the second waits for a row that the first has changed. */
@Singleton
@Unremovable
public class Waiting {

    private static final long LIMIT_SECONDS = 30;

    private final UnitOfWork unitOfWork;
    private final Statements statements;
    private final Sql sql;

    Waiting(UnitOfWork unitOfWork, Statements statements, Sql sql) {
        this.unitOfWork = unitOfWork;
        this.statements = statements;
        this.sql = sql;
    }

    /** What the second got. The first ends only when the second waits for it. */
    public <T> T behind(Runnable first, Supplier<T> second)
            throws InterruptedException, ExecutionException, TimeoutException {
        var changed = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var before =
                    threads.submit(() ->
                            unitOfWork.run(() -> {
                                first.run();
                                changed.countDown();
                                awaitWhoWaits();
                            }));
            var behind =
                    threads.submit(() -> {
                        if (!changed.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                            throw new IllegalStateException("the first did nothing");
                        }
                        return unitOfWork.perform(second);
                    });
            var _ = before.get(2 * LIMIT_SECONDS, TimeUnit.SECONDS);
            return behind.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void awaitWhoWaits() {
        var us = statements.list(Integer.class, "select pg_backend_pid()").getFirst();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!somebodyWaitsFor(us)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nobody waits");
            }
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaitsFor(int process) {
        return sql.list(
                        "select exists (select from pg_stat_activity"
                                + " where $1 = any (pg_blocking_pids(pid))) as waits",
                        Tuple.of(process),
                        row -> row.getBoolean("waits"))
                .getFirst();
    }
}
