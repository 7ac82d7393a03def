package io.uplink.application.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.DomainException;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DownloadBackupTest {

    private final BackupScene scene = new BackupScene();

    @Test
    void whoFetchesACopyGetsItAsItLiesAndLeavesANote() throws IOException {
        var file = scene.aBackup();
        var id = scene.backups.kept().getFirst().id();

        var download = scene.download().execute(ActorFixtures.anAdmin(), id);

        assertThat(download.content().readAllBytes()).isEqualTo(scene.folder.content(file));
        assertThat(download.bytes()).isEqualTo(scene.folder.size(file));
        assertThat(scene.activity.actions()).endsWith("backup.download");
    }

    @Test
    void whoMayOnlyLookFetchesNothing() {
        scene.aBackup();
        var id = scene.backups.kept().getFirst().id();

        assertRefused(
                () ->
                        scene.download()
                                .execute(ActorFixtures.inWestlands(Permission.PLATFORM_VIEW), id),
                "access.denied");
        assertThat(scene.activity.actions()).doesNotContain("backup.download");
    }

    @Test
    void aCopyThatIsNotThereIsNotFound() {
        assertRefused(
                () -> scene.download().execute(ActorFixtures.anAdmin(), new UUID(0, 77)),
                "backup.not-found");
    }

    @Test
    void givenItsFileIsGone_whenSomebodyFetchesIt_thenItSaysSoAndNotesNothing() {
        scene.folder.remove(scene.aBackup());
        var id = scene.backups.kept().getFirst().id();

        assertRefused(
                () -> scene.download().execute(ActorFixtures.anAdmin(), id), "backup.file-missing");
        assertThat(scene.activity.actions()).doesNotContain("backup.download");
    }

    private static void assertRefused(Runnable call, String code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error().code()).isEqualTo(code));
    }
}
