package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void versionAndVariantAreThoseOfTheStandard() {
        ForAll.seeded(random -> {
            var id = UuidV7.at(Instant.EPOCH, random.nextLong(), random.nextLong());

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void aLaterMillisecondSortsLater() {
        var earlier = UuidV7.at(Instant.parse("2026-03-02T09:00:00.001Z"), -1, -1);
        var later = UuidV7.at(Instant.parse("2026-03-02T09:00:00.002Z"), 0, 0);

        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
