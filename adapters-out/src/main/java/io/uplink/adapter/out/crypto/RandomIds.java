package io.uplink.adapter.out.crypto;

import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** UUIDv7 of the present moment. */
@ApplicationScoped
class RandomIds implements Ids {

    private final InstantSource clock;

    /** Not static: a native image would keep the seed of its build. */
    private final SecureRandom random = new SecureRandom();

    RandomIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        return UuidV7.at(clock.instant(), random.nextLong());
    }
}
