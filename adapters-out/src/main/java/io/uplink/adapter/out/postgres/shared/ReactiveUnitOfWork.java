package io.uplink.adapter.out.postgres.shared;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.uplink.application.shared.UnitOfWork;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets plain blocking code on a virtual thread use Hibernate Reactive.
 *
 * <p>One unit of work is one fresh duplicated Vert.x context, so one session, one transaction, one
 * connection. The caller's thread keeps the transaction open by not completing its {@code Uni};
 * nothing is ever cancelled, because a cancelled {@code Uni} loses its pooled connection.
 */
@ApplicationScoped
@NullUnmarked
class ReactiveUnitOfWork implements UnitOfWork, Db {

    private static final ScopedValue<Open> CURRENT = ScopedValue.newInstance();

    /** Longer than any statement we allow; a caller that waits longer waits for a dead database. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The unit of work of this thread: where it runs, and the changes nobody waits for yet. */
    private record Open(Context context, Deque<Change> later) {

        Open(Context context) {
            this(context, new ArrayDeque<>());
        }

        /** New rows go with those of the same table, past new rows of others. */
        void add(Change change) {
            for (var last = later.descendingIterator(); last.hasNext(); ) {
                var before = last.next();
                if (before.takes(change)) {
                    return;
                }
                if (!(before instanceof Rows)) {
                    break;
                }
            }
            later.addLast(change);
        }

        /** What waits, sent one behind another; what the session holds back goes first. */
        <T> Supplier<Uni<T>> before(Supplier<Uni<T>> operation) {
            if (later.isEmpty()) {
                return operation;
            }
            var changes = List.copyOf(later);
            later.clear();
            return () ->
                    Statements.connection()
                            .chain(connection -> sent(changes, connection))
                            .chain(_ -> operation.get());
        }

        /** The first that failed is why the others did too. */
        private static Uni<Integer> sent(List<Change> changes, ReactiveConnection connection) {
            return Uni.createFrom()
                    .completionStage(
                            changes.stream().map(change -> change.on(connection)).toList().stream()
                                    .reduce((all, next) -> all.thenCombine(next, Integer::sum))
                                    .orElseThrow());
        }
    }

    private final Vertx vertx;

    /**
     * A unit of work holds one connection and its queries ask for another: were every connection a
     * unit's, each would wait for all others. Half of the pool leaves a second one to each.
     */
    private final Semaphore places;

    ReactiveUnitOfWork(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size") int connections) {
        this.vertx = vertx;
        places = new Semaphore(Math.max(1, connections / 2), true);
    }

    @Override
    public <T> T perform(Supplier<T> work) {
        if (CURRENT.isBound()) {
            return work.get();
        }
        enter();
        try {
            return transact(work);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("no unit of work came to its end in " + LIMIT);
            }
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private <T> T transact(Supplier<T> work) {
        var context = safeContext();
        var opened = new CompletableFuture<Void>();
        var body = new CompletableFuture<T>();
        var closed = new CompletableFuture<T>();
        context.runOnContext(_ -> start(() -> transaction(opened, body), closed));
        var _ =
                closed.whenComplete((_, failure) -> {
                    if (failure != null) {
                        opened.completeExceptionally(failure);
                    }
                });
        try {
            await(opened);
        } catch (RuntimeException failure) {
            // Should it still open, it rolls back at once.
            context.runOnContext(_ -> body.completeExceptionally(failure));
            throw failure;
        }
        var unit = new Open(context);
        T result;
        try {
            result = ScopedValue.where(CURRENT, unit).call(work::get);
        } catch (RuntimeException | Error failure) {
            context.runOnContext(_ -> body.completeExceptionally(failure));
            try {
                await(closed);
            } catch (RuntimeException second) {
                if (!second.equals(failure)) {
                    failure.addSuppressed(second);
                }
            }
            throw failure;
        }
        var last = unit.before(() -> Uni.createFrom().item(result));
        context.runOnContext(_ -> start(last, body));
        return await(closed);
    }

    @Override
    public <T> T await(Supplier<Uni<T>> operation) {
        var answer = new CompletableFuture<T>();
        if (CURRENT.isBound()) {
            var unit = CURRENT.get();
            var next = unit.before(operation);
            unit.context().runOnContext(_ -> start(next, answer));
        } else {
            safeContext().runOnContext(_ -> start(() -> Panache.withSession(operation), answer));
        }
        return await(answer);
    }

    @Override
    public void later(Change change) {
        if (CURRENT.isBound()) {
            CURRENT.get().add(change);
        } else {
            await(() -> Statements.on(change::on));
        }
    }

    private static <T> Uni<T> transaction(
            CompletableFuture<Void> opened, CompletableFuture<T> body) {
        return Panache.withTransaction(() -> {
            opened.complete(null);
            return Uni.createFrom()
                    .emitter(emitter -> {
                        var _ =
                                body.whenComplete((result, failure) -> {
                                    if (failure == null) {
                                        emitter.complete(result);
                                    } else {
                                        emitter.fail(failure);
                                    }
                                });
                    });
        });
    }

    private static <T> void start(Supplier<Uni<T>> operation, CompletableFuture<T> answer) {
        try {
            operation.get().subscribe().with(answer::complete, answer::completeExceptionally);
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        }
    }

    private Context safeContext() {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private static <T> T await(CompletableFuture<T> future) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException(
                    "a use case blocks: call it on a virtual thread, not on an event loop");
        }
        try {
            return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw Failures.translate(failure);
        } catch (TimeoutException late) {
            throw new IllegalStateException("the database did not answer in " + LIMIT, late);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for the database", interrupted);
    }
}
