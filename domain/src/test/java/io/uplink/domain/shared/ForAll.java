package io.uplink.domain.shared;

import java.util.Random;
import java.util.function.Consumer;

/** Checks a property on many seeded cases; a failure names the seed that shows it again. */
public final class ForAll {

    private static final int CASES = 500;
    private static final long SEED = 20_260_302L;

    private ForAll() {}

    public static void seeded(Consumer<Random> property) {
        for (var i = 0; i < CASES; i++) {
            var seed = SEED + i;
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "with seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
