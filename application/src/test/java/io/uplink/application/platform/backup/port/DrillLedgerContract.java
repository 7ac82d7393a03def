package io.uplink.application.platform.backup.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What every {@link DrillLedger} must do. */
public interface DrillLedgerContract {

    /** Far ahead: what others tried is older. */
    Instant NOON = Instant.parse("2126-03-02T12:00:00Z");

    /**
     * With ledgers in which nothing waits or runs; what happens to them is forgotten afterwards.
     */
    void alone(BiConsumer<DrillLedger, BackupLedger> work);

    @Test
    default void oneTryAtATimeIsAskedFor() {
        alone((drills, _) -> {
            assertThat(drills.ask(byAsha())).isTrue();
            assertThat(drills.ask(byAsha())).isFalse();
            drills.start(NOON);
            assertThat(drills.ask(byAsha())).isFalse();
        });
    }

    @Test
    default void theTryThatWaitsStartsOnce() {
        alone((drills, _) -> {
            var asked = byAsha();
            drills.ask(asked);

            assertThat(drills.start(NOON)).contains(asked);
            assertThat(drills.start(NOON)).isEmpty();
            assertThat(drills.running()).containsExactly(asked.id());
        });
    }

    @Test
    default void aTryThatPassedProvesItsCopy() {
        alone((drills, backups) -> {
            var backup = aBackup(backups);
            drills.ask(byAsha());
            var drill = drills.start(NOON).orElseThrow().id();

            assertThat(drills.finish(drill, Optional.of(backup), Optional.empty(), NOON)).isTrue();

            assertThat(backups.find(backup).orElseThrow().proven()).isTrue();
            assertThat(drills.running()).isEmpty();
        });
    }

    @Test
    default void aTryThatFailedProvesNothing() {
        alone((drills, backups) -> {
            var backup = aBackup(backups);
            drills.ask(byAsha());
            var drill = drills.start(NOON).orElseThrow().id();

            drills.finish(
                    drill,
                    Optional.of(backup),
                    Optional.of(new Finding(BackupFault.ALTERED, "frame 3")),
                    NOON);

            assertThat(backups.find(backup).orElseThrow().proven()).isFalse();
        });
    }

    @Test
    default void aTryEndsOnce() {
        alone((drills, _) -> {
            drills.ask(byAsha());
            var drill = drills.start(NOON).orElseThrow().id();
            var why = Optional.of(new Finding(BackupFault.INTERRUPTED, ""));

            assertThat(drills.finish(drill, Optional.empty(), why, NOON)).isTrue();
            assertThat(drills.finish(drill, Optional.empty(), why, NOON)).isFalse();
        });
    }

    @Test
    default void onlyTheClocksOwnTriesCountForTheClock() {
        alone((drills, _) -> {
            drills.ask(new Request(UUID.randomUUID(), true, "clock", NOON));

            assertThat(drills.lastScheduled()).isEqualTo(NOON);
        });
    }

    private static Request byAsha() {
        return new Request(UUID.randomUUID(), false, "Asha", NOON);
    }

    private static UUID aBackup(BackupLedger backups) {
        backups.ask(byAsha());
        var id = backups.start(NOON).orElseThrow().id();
        backups.finish(id, new Stored("tried-" + id, 3, "abc"), NOON);
        return id;
    }
}
