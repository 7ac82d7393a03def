package io.uplink.adapter.out.postgres.shared;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs one reactive operation of a repository and waits for it. */
public interface Db {

    /**
     * Runs in the current unit of work, or in a session of its own when none is open. Failures come
     * out as domain errors where the database has a rule for them.
     */
    <T extends @Nullable Object> T await(Supplier<Uni<T>> operation);
}
