package io.uplink.application.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in one transaction: all of it is stored, or none. A unit inside another joins it. Never
 * call another system inside one.
 */
public interface UnitOfWork {

    <T extends @Nullable Object> T perform(Supplier<T> work);

    default void run(Runnable work) {
        perform(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
