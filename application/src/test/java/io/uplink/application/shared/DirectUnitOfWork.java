package io.uplink.application.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Just does the work; counts how often a unit was opened. */
public final class DirectUnitOfWork implements UnitOfWork {

    private int opened;

    @Override
    public <T extends @Nullable Object> T perform(Supplier<T> work) {
        opened++;
        return work.get();
    }

    public int opened() {
        return opened;
    }
}
