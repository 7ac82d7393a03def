package io.uplink.adapter.out.backup.sftp;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.HostKeys;

/**
 * Whom to call, how it is known, and who calls.
 *
 * @param key private key as OpenSSH writes it; blank if the password counts
 */
record Login(String host, int port, String user, String password, String key, HostKeys known) {

    /** What the operator set; what is missing there is said before anything is sent. */
    static Login from(Settings settings) {
        var user = settings.get(BackupSettings.SFTP_USER);
        var password = settings.get(BackupSettings.SFTP_PASSWORD);
        var key = settings.get(BackupSettings.SFTP_KEY);
        var known =
                HostKeys.parse(settings.get(BackupSettings.SFTP_HOST_KEY))
                        .orElseThrow(() -> BackupError.broken(BackupFault.HOST_KEY_MISSING, ""));
        if (user.isEmpty() || (password.isEmpty() && key.isEmpty())) {
            throw BackupError.broken(BackupFault.LOGIN_MISSING, "");
        }
        return new Login(
                settings.get(BackupSettings.SFTP_HOST),
                settings.get(BackupSettings.SFTP_PORT),
                user,
                password,
                key,
                known);
    }

    boolean byKey() {
        return !key.isEmpty();
    }

    /** Neither secret must reach a log by way of a message. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
