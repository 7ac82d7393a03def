package io.uplink.application.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.platform.backup.PlaceKind;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TakeBackupTest {

    private final BackupScene scene = new BackupScene();

    @Test
    void whatSomebodyAskedForIsMadeAndKept() {
        var id = scene.ask();

        assertThat(scene.keep()).startsWith("backup of ");

        var entry = scene.backups.entry(id);
        assertThat(entry.state()).isEqualTo("done");
        assertThat(entry.request().by()).isEqualTo("Asha");
        assertThat(scene.folder.files()).containsExactly(entry.stored().orElseThrow().file());
    }

    @Test
    void theManifestStandsInFrontOfTheData() {
        var file = scene.aBackup();

        assertThat(new String(scene.folder.content(file), StandardCharsets.UTF_8))
                .contains("rows.ticket=7\n")
                .endsWith("half of everything");
    }

    @Test
    void askingMakesTheJobDueAndLeavesANote() {
        scene.ask();

        assertThat(scene.activity.actions()).containsExactly("backup.ask");
        assertThat(
                        scene.jobs.claim(
                                List.of(KeepBackups.JOB),
                                new UUID(0, 1),
                                scene.clock.instant(),
                                scene.clock.instant()))
                .isPresent();
    }

    @Test
    void whileOneWaitsOrRunsNobodyAsksForAnother() {
        scene.ask();

        refused(scene::ask, new BackupError.UnderWay());
        scene.backups.start(scene.clock.instant());
        refused(scene::ask, new BackupError.UnderWay());
    }

    @Test
    void whoMayNotOperateAsksForNothing() {
        var looker = ActorFixtures.inWestlands(Permission.PLATFORM_VIEW);

        refused(
                () -> scene.askForBackup().execute(looker),
                new Actor.Denied(Permission.PLATFORM_OPERATE.key()));
        assertThat(scene.backups.entries()).isEmpty();
    }

    @Test
    void beforeItsHourTheClockAsksForNothing() {
        assertThat(scene.keep()).isEqualTo("nothing was due");
    }

    @Test
    void atItsHourTheClockAsksOnce() {
        scene.clock.advance(Duration.ofHours(8)); // two in the morning

        scene.keep();
        scene.keep();

        assertThat(scene.backups.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.request().scheduled()).isTrue());
    }

    @Test
    void whereTheClockIsSwitchedOffItAsksForNothing() {
        scene.settings.with(BackupSettings.ON, false).with(BackupSettings.DRILL_ON, false);
        scene.clock.advance(Duration.ofDays(2));

        assertThat(scene.keep()).isEqualTo("nothing was due");
    }

    @Test
    void givenTheToolFails_whenItIsDue_thenTheReasonIsKeptAndNoFileIs() {
        scene.database.failDumps(BackupFault.TOOL_TOO_OLD);
        var id = scene.ask();

        assertThat(scene.keep()).isEqualTo("no backup: tool-too-old");

        assertThat(scene.backups.entry(id).trouble())
                .contains(new Finding(BackupFault.TOOL_TOO_OLD, "said the tool"));
        assertThat(scene.folder.files()).isEmpty();
        assertThat(scene.folder.parts()).isEmpty();
        assertThat(scene.activity.actions()).containsExactly("backup.ask", "backup.fail");
    }

    @Test
    void givenTheDiskIsFull_whenItIsDue_thenItSaysSo() {
        scene.folder.fill();
        var id = scene.ask();

        scene.keep();

        assertThat(scene.backups.entry(id).trouble().map(Finding::fault))
                .contains(BackupFault.DISK_FULL);
    }

    @Test
    void givenTheProgramWasKilled_whenItStartsAgain_thenTheCopyFailedAndItsHalfIsGone() {
        var id = scene.ask();
        scene.backups.start(scene.clock.instant());
        scene.folder.leavePart("uplink-half");

        scene.keep();

        assertThat(scene.backups.entry(id).trouble().map(Finding::fault))
                .contains(BackupFault.INTERRUPTED);
        assertThat(scene.folder.parts()).isEmpty();
        assertThat(scene.aBackup()).isNotEmpty();
    }

    @Test
    void aCopyGoesToTheSecondPlaceIfThereIsOne() {
        scene.offSite.establish();

        var file = scene.aBackup();

        assertThat(scene.offSite.files()).containsExactly(file);
        assertThat(scene.backups.kept().getFirst().offSite()).contains(PlaceKind.S3);
        assertThat(scene.activity.actions())
                .containsExactly("backup.ask", "backup.take", "backup.copy");
    }

    @Test
    void aCopyGoesToThePlaceThatWasChosenAndToNoOther() {
        scene.settings.with(BackupSettings.TARGET, PlaceKind.SFTP.key());
        scene.offSite.establish();
        scene.sftp.establish();

        var file = scene.aBackup();

        assertThat(scene.sftp.files()).containsExactly(file);
        assertThat(scene.offSite.files()).isEmpty();
        assertThat(scene.backups.kept().getFirst().offSite()).contains(PlaceKind.SFTP);
    }

    @Test
    void whereNoneIsChosenACopyStaysHere() {
        scene.settings.with(BackupSettings.TARGET, BackupSettings.NONE);
        scene.offSite.establish();

        scene.aBackup();

        assertThat(scene.offSite.files()).isEmpty();
        assertThat(scene.activity.actions()).containsExactly("backup.ask", "backup.take");
    }

    @Test
    void givenAnotherPlaceWasChosen_whenACopyIsOld_thenItGoesWhereItLies() {
        scene.settings.with(BackupSettings.KEEP_DAYS, 3).with(BackupSettings.KEEP_LEAST, 1);
        scene.settings.with(BackupSettings.ON, false).with(BackupSettings.DRILL_ON, false);
        scene.offSite.establish();
        scene.sftp.establish();
        scene.aBackup();
        scene.settings.with(BackupSettings.TARGET, PlaceKind.SFTP.key());
        scene.clock.advance(Duration.ofDays(4));

        var newer = scene.aBackup();

        assertThat(scene.offSite.files()).isEmpty();
        assertThat(scene.sftp.files()).containsExactly(newer);
    }

    @Test
    void givenThePlaceItLiesAtIsGivenUp_whenACopyIsOld_thenItGoesFromHereAllTheSame() {
        scene.settings.with(BackupSettings.KEEP_DAYS, 3).with(BackupSettings.KEEP_LEAST, 1);
        scene.settings.with(BackupSettings.ON, false).with(BackupSettings.DRILL_ON, false);
        scene.offSite.establish();
        scene.aBackup();
        scene.offSite.abandon();
        scene.clock.advance(Duration.ofDays(4));

        var newer = scene.aBackup();

        assertThat(scene.folder.files()).containsExactly(newer);
    }

    @Test
    void givenTheSecondPlaceIsOutOfReach_whenACopyIsMade_thenItIsOneAllTheSame() {
        scene.offSite.establish();
        scene.offSite.loseReach();

        var file = scene.aBackup();

        var entry = scene.backups.entries().getFirst();
        assertThat(scene.folder.files()).containsExactly(file);
        assertThat(entry.state()).isEqualTo("done");
        assertThat(entry.offSiteTrouble())
                .isEqualTo(
                        Optional.of(
                                new Finding(BackupFault.TARGET_UNREACHABLE, "ConnectException")));
    }

    @Test
    void oldCopiesGoHereAndThere() {
        scene.settings.with(BackupSettings.KEEP_DAYS, 3).with(BackupSettings.KEEP_LEAST, 1);
        scene.settings.with(BackupSettings.ON, false).with(BackupSettings.DRILL_ON, false);
        scene.offSite.establish();
        scene.aBackup();
        scene.clock.advance(Duration.ofDays(4));

        var newer = scene.aBackup();

        assertThat(scene.folder.files()).containsExactly(newer);
        assertThat(scene.offSite.files()).containsExactly(newer);
        assertThat(scene.activity.actions()).contains("backup.remove");
    }

    @Test
    void givenTheSecondPlaceIsOutOfReach_whenACopyIsOld_thenItStaysUntilBothCanGo() {
        scene.settings.with(BackupSettings.KEEP_DAYS, 3).with(BackupSettings.KEEP_LEAST, 1);
        scene.settings.with(BackupSettings.ON, false).with(BackupSettings.DRILL_ON, false);
        scene.offSite.establish();
        var old = scene.aBackup();
        scene.clock.advance(Duration.ofDays(4));
        scene.offSite.loseReach();

        scene.aBackup();

        assertThat(scene.folder.files()).contains(old);
    }

    private static void refused(ThrowingCallable call, DomainError error) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
