package io.uplink.application.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Setting;
import io.uplink.domain.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupSettingsTest {

    @Test
    void whereNobodyChoseABucketIsTheSecondPlaceAsItAlwaysWas() {
        assertThat(BackupSettings.TARGET.usual()).isEqualTo("s3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nas.example.com", "nas_2", "10.0.0.7", "2001:db8::7"})
    void aServerIsANameOrAnAddress(String typed) {
        assertThat(read(BackupSettings.SFTP_HOST, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sftp://nas.example.com", "backup@nas", "nas.example.com/copies", "a b"})
    void whatHoldsMoreThanAServerIsRefused(String typed) {
        refused(BackupSettings.SFTP_HOST, typed, "backup.sftp-host-unreadable");
    }

    @Test
    void aUserMayBeOneOfADomainButNotTwoWords() {
        assertThat(read(BackupSettings.SFTP_USER, "uplink@example.com")).isNotEmpty();
        refused(BackupSettings.SFTP_USER, "two words", "backup.sftp-user-unreadable");
    }

    @Test
    void aFolderIsOneLine() {
        assertThat(read(BackupSettings.SFTP_FOLDER, "/volume1/Copies of ours")).isNotEmpty();
        refused(BackupSettings.SFTP_FOLDER, "/copies\n/more", "backup.sftp-folder-unreadable");
    }

    @Test
    void aPortIsOneOfThoseThereAre() {
        refused(BackupSettings.SFTP_PORT, "0", "number.out-of-range");
        refused(BackupSettings.SFTP_PORT, "65536", "number.out-of-range");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNothingTakesOneAway() {
        refused(BackupSettings.SFTP_KEY, "secret", "backup.sftp-key-unreadable");
        refused(BackupSettings.SFTP_HOST_KEY, "nas", "backup.sftp-host-key-unreadable");
        assertThat(read(BackupSettings.SFTP_KEY, "")).isEmpty();
        assertThat(read(BackupSettings.SFTP_HOST_KEY, "")).isEmpty();
    }

    private static <T> T read(Setting<T> setting, String typed) {
        return setting.reader().apply(typed);
    }

    private static void refused(Setting<?> setting, String typed, String fault) {
        assertThatThrownBy(() -> read(setting, typed))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error().toString()).contains(fault));
    }
}
