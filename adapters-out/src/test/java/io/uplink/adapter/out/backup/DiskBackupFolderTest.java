package io.uplink.adapter.out.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskBackupFolderTest {

    @TempDir Path home;

    private DiskBackupFolder folder = new DiskBackupFolder("unset");

    @BeforeEach
    void open() {
        folder = new DiskBackupFolder(home.resolve("made/when/needed").toString());
    }

    @Test
    void aFileHasItsNameOnlyOnceItIsWhole() throws IOException {
        try (var part = folder.begin("uplink-1.backup")) {
            part.content().write(new byte[] {1, 2, 3});
            assertThat(names()).containsExactly("uplink-1.backup.part");

            part.keep();
        }

        assertThat(names()).containsExactly("uplink-1.backup");
        assertThat(folder.size("uplink-1.backup")).isEqualTo(3);
        try (var content = folder.open("uplink-1.backup")) {
            assertThat(content.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void onlyItsOwnerReadsAFile() throws IOException {
        keep("uplink-1.backup");

        var rights =
                Files.getPosixFilePermissions(Path.of(folder.place()).resolve("uplink-1.backup"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNotKeptLeavesNothing() throws IOException {
        try (var part = folder.begin("uplink-1.backup")) {
            part.content().write(1);
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void whatAKilledProgramLeftIsClearedAndNothingElse() throws IOException {
        keep("uplink-1.backup");
        Files.writeString(Path.of(folder.place()).resolve("uplink-2.backup.part"), "half");
        Files.writeString(Path.of(folder.place()).resolve("notes.part"), "of somebody");

        assertThat(folder.clearParts()).isEqualTo(1);

        assertThat(names()).containsExactlyInAnyOrder("uplink-1.backup", "notes.part");
    }

    @Test
    void withoutAFolderThereIsNothingToClear() {
        assertThat(folder.clearParts()).isZero();
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        assertBroken(() -> folder.open("uplink-9.backup"), BackupFault.FILE_MISSING);
        assertBroken(() -> folder.size("uplink-9.backup"), BackupFault.FILE_MISSING);
        folder.remove("uplink-9.backup");
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        for (var name : List.of("../secrets.env", "/etc/passwd", "..", ".", "a/b", "a\\b", "")) {
            assertBroken(() -> folder.open(name), BackupFault.FILE_MISSING);
        }
    }

    @Test
    void givenAFileStandsWhereTheFolderShould_whenOneIsBegun_thenItIsRefused() throws IOException {
        Files.writeString(home.resolve("made"), "a file");

        assertBroken(() -> folder.begin("uplink-1.backup"), BackupFault.FOLDER_REFUSED);
    }

    private void keep(String name) throws IOException {
        try (var part = folder.begin(name)) {
            part.content().write(1);
            part.keep();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(Path.of(folder.place()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertBroken(Runnable call, BackupFault fault) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(((Broken) refused.error()).fault()).isEqualTo(fault));
    }
}
