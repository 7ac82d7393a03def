package io.uplink.bootstrap;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Brings the schema up to this version while the program starts: until all of it is there, nothing
 * asks the database for anything.
 */
@ApplicationScoped
class SchemaStart {

    /** Before whatever else waits for the start, and asks. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static volatile CompletableFuture<?> migration =
            CompletableFuture.completedFuture(null);

    /** On a thread of its own, which ends with it. */
    static void begin(Database database) {
        var begun = new CompletableFuture<Void>();
        migration = begun;
        Thread.ofPlatform()
                .name("migrate")
                .start(() -> {
                    try {
                        database.migrate();
                        begun.complete(null);
                    } catch (RuntimeException | Error failure) {
                        begun.completeExceptionally(failure);
                    }
                });
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        try {
            migration.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("the schema is not that of this version", failure);
        }
    }
}
