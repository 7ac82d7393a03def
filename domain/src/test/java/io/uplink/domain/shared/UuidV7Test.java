package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void versionAndVariantAreThoseOfTheStandard() {
        ForAll.seeded(random -> {
            var id = UuidV7.at(Instant.EPOCH, random.nextLong());

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void aLaterMomentSortsLater() {
        ForAll.seeded(random -> {
            var moment = Instant.EPOCH.plusNanos(random.nextLong(1L << 60));
            var earlier = UuidV7.at(moment, -1);
            var later = UuidV7.at(moment.plusNanos(1_000), 0);

            assertThat(earlier.toString()).isLessThan(later.toString());
        });
    }
}
