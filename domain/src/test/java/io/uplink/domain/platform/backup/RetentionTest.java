package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.platform.backup.Retention.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void whatIsOlderThanItsDaysMayGo() {
        var kept = List.of(of(1, 1), of(2, 6), of(3, 8), of(4, 9));

        assertThat(new Retention(7, 1).outlived(kept, NOW)).containsExactly(id(3), id(4));
    }

    @Test
    void onTheLastOfItsDaysACopyStays() {
        assertThat(new Retention(7, 1).outlived(List.of(of(1, 1), of(2, 7)), NOW)).isEmpty();
    }

    @Test
    void soManyStayHoweverOldTheyAre() {
        var kept = List.of(of(1, 100), of(2, 200), of(3, 300));

        assertThat(new Retention(7, 2).outlived(kept, NOW)).containsExactly(id(3));
    }

    @Test
    void theNewestNeverGoes() {
        assertThat(new Retention(1, 0).outlived(List.of(of(1, 100)), NOW)).isEmpty();
    }

    @Test
    void theNewestThatWasRestoredNeverGoes() {
        var kept = List.of(of(1, 1), of(2, 50), proven(3, 60), proven(4, 70));

        assertThat(new Retention(7, 1).outlived(kept, NOW)).containsExactly(id(2), id(4));
    }

    @Test
    void theOrderInWhichTheyComeDoesNotMatter() {
        var kept = List.of(of(3, 300), of(1, 1), of(2, 200));

        assertThat(new Retention(7, 1).outlived(kept, NOW)).containsExactly(id(2), id(3));
    }

    private static Kept of(long number, int days) {
        return new Kept(id(number), NOW.minus(Duration.ofDays(days)), false);
    }

    private static Kept proven(long number, int days) {
        return new Kept(id(number), NOW.minus(Duration.ofDays(days)), true);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
