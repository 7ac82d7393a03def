package io.uplink.application.platform.backup.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.platform.backup.PlaceKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link BackupLedger} must do. */
public interface BackupLedgerContract {

    /** Far ahead: what others keep is older. */
    Instant NOON = Instant.parse("2126-03-02T12:00:00Z");

    Finding FULL = new Finding(BackupFault.DISK_FULL, "no space");

    /** With a ledger in which nothing waits or runs; what happens to it is forgotten afterwards. */
    void alone(Consumer<BackupLedger> work);

    @Test
    default void oneIsAskedForAtATime() {
        alone(ledger -> {
            assertThat(ledger.ask(byAsha())).isTrue();
            assertThat(ledger.ask(byAsha())).isFalse();
        });
    }

    @Test
    default void whileOneRunsNoOtherIsAskedFor() {
        alone(ledger -> {
            ledger.ask(byAsha());
            ledger.start(NOON);

            assertThat(ledger.ask(byAsha())).isFalse();
        });
    }

    @Test
    default void theOneThatWaitsStartsOnce() {
        alone(ledger -> {
            var asked = byAsha();
            ledger.ask(asked);

            assertThat(ledger.start(NOON)).contains(asked);
            assertThat(ledger.start(NOON)).isEmpty();
            assertThat(ledger.running()).containsExactly(asked.id());
        });
    }

    @Test
    default void whatIsDoneIsKeptAndMakesRoomForTheNext() {
        alone(ledger -> {
            var id = started(ledger, NOON);
            var stored = file("first");

            assertThat(ledger.finish(id, stored, NOON.plusSeconds(5))).isTrue();

            assertThat(ledger.running()).isEmpty();
            assertThat(ledger.find(id))
                    .contains(new BackupLedger.Kept(id, stored, NOON, false, Optional.empty()));
            assertThat(ledger.ask(byAsha())).isTrue();
        });
    }

    @Test
    default void whatFailedIsNotKept() {
        alone(ledger -> {
            var id = started(ledger, NOON);

            assertThat(ledger.fail(id, FULL, NOON)).isTrue();

            assertThat(ledger.find(id)).isEmpty();
            assertThat(ledger.ask(byAsha())).isTrue();
        });
    }

    @Test
    default void givenItWasSettledMeanwhile_whenOneIsDoneLate_thenItIsNotTaken() {
        alone(ledger -> {
            var id = started(ledger, NOON);
            ledger.fail(id, new Finding(BackupFault.INTERRUPTED, ""), NOON);

            assertThat(ledger.finish(id, file("late"), NOON)).isFalse();

            assertThat(ledger.find(id)).isEmpty();
        });
    }

    @Test
    default void theNewestComesFirst() {
        alone(ledger -> {
            var older = done(ledger, "older", NOON);
            var newer = done(ledger, "newer", NOON.plusSeconds(60));

            assertThat(ledger.kept().stream().map(BackupLedger.Kept::id).limit(2))
                    .containsExactly(newer, older);
        });
    }

    @Test
    default void whatIsRemovedIsNotKeptAnyMore() {
        alone(ledger -> {
            var id = done(ledger, "old", NOON);

            ledger.remove(id, NOON);

            assertThat(ledger.find(id)).isEmpty();
        });
    }

    @Test
    default void aCopyElsewhereIsNotedAndSoIsThatThereIsNone() {
        alone(ledger -> {
            var there = done(ledger, "there", NOON);
            var here = done(ledger, "here", NOON.plusSeconds(60));

            ledger.noteOffSite(there, PlaceKind.SFTP, Optional.empty());
            ledger.noteOffSite(here, PlaceKind.S3, Optional.of(FULL));

            assertThat(ledger.find(there).orElseThrow().offSite()).contains(PlaceKind.SFTP);
            assertThat(ledger.find(here).orElseThrow().offSite()).isEmpty();
        });
    }

    @Test
    default void onlyTheClocksOwnCopiesCountForTheClock() {
        alone(ledger -> {
            ledger.ask(new Request(UUID.randomUUID(), true, "clock", NOON));
            ledger.start(NOON).ifPresent(one -> ledger.fail(one.id(), FULL, NOON));
            ledger.ask(new Request(UUID.randomUUID(), false, "Asha", NOON.plusSeconds(9)));

            assertThat(ledger.lastScheduled()).isEqualTo(NOON);
        });
    }

    private static Request byAsha() {
        return new Request(UUID.randomUUID(), false, "Asha", NOON);
    }

    private static UUID started(BackupLedger ledger, Instant now) {
        ledger.ask(new Request(UUID.randomUUID(), false, "Asha", now));
        return ledger.start(now).orElseThrow().id();
    }

    private static UUID done(BackupLedger ledger, String name, Instant now) {
        var id = started(ledger, now);
        ledger.finish(id, file(name), now);
        return id;
    }

    private static Stored file(String name) {
        return new Stored(name + "-" + UUID.randomUUID(), 3, "abc");
    }
}
