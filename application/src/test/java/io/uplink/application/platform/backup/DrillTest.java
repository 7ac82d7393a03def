package io.uplink.application.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.backup.port.InMemoryDrillLedger.Entry;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrillTest {

    private final BackupScene scene = new BackupScene();

    @Test
    void aCopyThatHoldsWhatWasNotedPassesAndIsProven() {
        scene.aBackup();

        assertThat(scene.drill()).isEqualTo("restored and found whole");

        assertThat(last().state()).isEqualTo("passed");
        assertThat(scene.backups.kept().getFirst().proven()).isTrue();
        assertThat(scene.activity.actions()).endsWith("backup-drill.ask", "backup-drill.pass");
    }

    @Test
    void whateverComesOfATryItsDatabaseIsDropped() {
        scene.aBackup();
        scene.drill();
        scene.database.bendRestores(Map.of(Facts.FEES, "KES 0"));
        scene.drill();

        assertThat(scene.database.scratch()).isEmpty();
    }

    @Test
    void aRestoredCopyThatHoldsLessFails() {
        scene.aBackup();
        scene.database.bendRestores(Map.of(Facts.ROWS + "ticket", "6"));

        scene.drill();

        assertThat(last().why())
                .contains(new Finding(BackupFault.ROWS_DIFFER, "ticket: 7 noted, 6 restored"));
        assertThat(scene.activity.actions()).endsWith("backup-drill.fail");
    }

    @Test
    void aFileThatWasCutFailsBeforeAnythingIsRestored() {
        var file = scene.aBackup();
        var content = scene.folder.content(file);
        scene.folder.replace(file, Arrays.copyOf(content, content.length - 1));
        scene.database.refuseScratch(BackupFault.UNEXPECTED);

        scene.drill();

        assertThat(fault()).contains(BackupFault.CUT_SHORT);
    }

    @Test
    void aFileWithOneFlippedBitFails() {
        var file = scene.aBackup();
        var content = scene.folder.content(file);
        content[content.length / 2] ^= 1;
        scene.folder.replace(file, content);

        scene.drill();

        assertThat(fault()).contains(BackupFault.ALTERED);
    }

    @Test
    void aFileThatIsGoneFails() {
        scene.folder.remove(scene.aBackup());

        scene.drill();

        assertThat(fault()).contains(BackupFault.FILE_MISSING);
    }

    @Test
    void whereUplinkMayMakeNoDatabaseItSaysSo() {
        scene.aBackup();
        scene.database.refuseScratch(BackupFault.MAY_NOT_CREATE);

        scene.drill();

        assertThat(fault()).contains(BackupFault.MAY_NOT_CREATE);
    }

    @Test
    void theNewestCopyIsTried() {
        scene.aBackup();
        scene.clock.advance(Duration.ofMinutes(1));
        var newer = scene.aBackup();

        scene.drill();

        assertThat(scene.backups.find(last().backup().orElseThrow()).orElseThrow().stored().file())
                .isEqualTo(newer);
    }

    @Test
    void atItsHourTheClockTriesOnce() {
        scene.clock.advance(Duration.ofHours(8)); // two in the morning
        scene.keep();
        assertThat(scene.drills.entries()).isEmpty();
        scene.clock.advance(Duration.ofHours(2));

        scene.keep();
        scene.keep();

        assertThat(scene.drills.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo("passed"));
    }

    @Test
    void givenThereIsNoCopyYet_whenItsHourComes_thenTheTryFails() {
        scene.settings.with(BackupSettings.ON, false);
        scene.clock.advance(Duration.ofHours(10));

        scene.keep();

        assertThat(fault()).contains(BackupFault.FILE_MISSING);
    }

    @Test
    void givenThereIsNoCopyYet_whenSomebodyAsks_thenItIsRefused() {
        assertThatThrownBy(() -> scene.askForDrill().execute(ActorFixtures.anAdmin()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new BackupError.NothingToTry()));
    }

    @Test
    void givenTheProgramWasKilled_whenItStartsAgain_thenTheTryFailedAndItsDatabaseIsDropped() {
        scene.aBackup();
        scene.askForDrill().execute(ActorFixtures.anAdmin());
        scene.drills.start(scene.clock.instant());
        scene.database.leaveScratch("drill-half");

        scene.keep();

        assertThat(fault()).contains(BackupFault.INTERRUPTED);
        assertThat(scene.database.scratch()).isEmpty();
    }

    private Entry last() {
        return scene.drills.entries().getLast();
    }

    private Optional<BackupFault> fault() {
        return last().why().map(Finding::fault);
    }
}
