package io.uplink.adapter.out.crypto;

import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** UUIDv7 of the present millisecond. */
@ApplicationScoped
class RandomIds implements Ids {

    private final InstantSource clock;

    RandomIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var random = Source.RANDOM;
        return UuidV7.at(clock.instant(), random.nextLong(), random.nextLong());
    }

    /** Held apart so that a native image seeds it at run time, not at build time. */
    private static final class Source {
        static final SecureRandom RANDOM = new SecureRandom();
    }
}
