package io.uplink.adapter.out.postgres.shared;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/** Runs one reactive operation of a repository and waits for it. */
public interface Db {

    /**
     * Runs in the current unit of work, or in a session of its own when none is open. Failures come
     * out as domain errors where the database has a rule for them.
     */
    <T extends @Nullable Object> T await(Supplier<Uni<T>> operation);

    /** A change of rows by a statement; it answers with how many they were. */
    interface Change {

        CompletionStage<Integer> on(ReactiveConnection connection);

        /** Takes the one behind it along, so that both go as one; false if it cannot. */
        default boolean takes(Change next) {
            return false;
        }
    }

    /**
     * Makes the change together with the next operation that is waited for, or at the end of the
     * unit of work. So several cost one wait; a failure comes out there and fails them all.
     */
    void later(Change change);
}
