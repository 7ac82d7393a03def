package io.uplink.application.platform.backup;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.platform.backup.BackupSchedule;
import io.uplink.domain.platform.backup.HostKeys;
import io.uplink.domain.platform.backup.OpenSshKey;
import io.uplink.domain.platform.backup.PlaceKind;
import java.util.List;

/** When the database is copied, how long copies stay, and where else they go. */
@Part
public final class BackupSettings implements SettingGroup {

    static final Setting<Boolean> ON = Setting.yesNo("backup.on", true);

    static final Setting<String> HOURS =
            Setting.text("backup.hours", "2", 80)
                    .checkedBy(
                            typed -> BackupSchedule.hours(typed).isPresent(),
                            "backup.hours-unreadable");

    static final Setting<Integer> KEEP_DAYS = Setting.number("backup.keep-days", 14, 1, 3650);
    static final Setting<Integer> KEEP_LEAST = Setting.number("backup.keep-least", 3, 1, 500);
    static final Setting<Boolean> DRILL_ON = Setting.yesNo("backup.drill-on", true);
    static final Setting<Integer> DRILL_HOUR = Setting.number("backup.drill-hour", 4, 0, 23);

    static final String NONE = "none";

    /**
     * Where a second copy goes. Whoever set a bucket before there was a choice keeps it; without an
     * address, S3 is as good as none.
     */
    public static final Setting<String> TARGET =
            Setting.choice(
                    "backup.target",
                    PlaceKind.S3.key(),
                    List.of(NONE, PlaceKind.S3.key(), PlaceKind.SFTP.key()));

    /** Address of a bucket, with a folder in it if wanted; blank if there is none. */
    public static final Setting<String> S3_URL =
            Setting.text("backup.s3.url", "", 300)
                    .checkedBy(
                            url ->
                                    url.isEmpty()
                                            || url.matches(
                                                    "https?://[A-Za-z0-9.:\\[\\]-]+"
                                                            + "(/[A-Za-z0-9._-]+)+/?"),
                            "backup.s3-url-unreadable");

    public static final Setting<String> S3_REGION =
            Setting.text("backup.s3.region", "us-east-1", 40)
                    .checkedBy(region -> region.matches("[a-z0-9-]+"), "required");

    public static final Setting<String> S3_KEY_ID = Setting.text("backup.s3.key-id", "", 200);
    public static final Setting<String> S3_SECRET = Setting.secret("backup.s3.secret", 500);

    /** Name or address of a machine; blank if there is none. */
    public static final Setting<String> SFTP_HOST =
            Setting.text("backup.sftp.host", "", 253)
                    .checkedBy(
                            host -> host.matches("([A-Za-z0-9._-]+|[0-9A-Fa-f:.]+)?"),
                            "backup.sftp-host-unreadable");

    public static final Setting<Integer> SFTP_PORT =
            Setting.number("backup.sftp.port", 22, 1, 65_535);

    public static final Setting<String> SFTP_USER =
            Setting.text("backup.sftp.user", "", 100)
                    .checkedBy(
                            user -> user.matches("[^\\s\\p{Cntrl}]*"),
                            "backup.sftp-user-unreadable");

    /** Blank for the one that the user comes to when signing in. */
    public static final Setting<String> SFTP_FOLDER =
            Setting.text("backup.sftp.folder", "", 300)
                    .checkedBy(
                            folder -> folder.matches("[^\\p{Cntrl}]*"),
                            "backup.sftp-folder-unreadable");

    public static final Setting<String> SFTP_PASSWORD = Setting.secret("backup.sftp.password", 500);

    /** Taken instead of a password if there is one. Room for RSA of 8,192 bits. */
    public static final Setting<String> SFTP_KEY =
            Setting.longSecret("backup.sftp.key", 10_000)
                    .checkedBy(
                            key -> key.isEmpty() || OpenSshKey.parse(key).isPresent(),
                            "backup.sftp-key-unreadable")
                    .checkedBy(
                            key -> !OpenSshKey.parse(key).map(OpenSshKey::isLocked).orElse(false),
                            "backup.sftp-key-locked");

    /** Without it nothing is sent. Room for all that {@code ssh-keyscan} says of a machine. */
    public static final Setting<String> SFTP_HOST_KEY =
            Setting.longText("backup.sftp.host-key", "", 4_000)
                    .checkedBy(
                            pasted -> pasted.isEmpty() || HostKeys.parse(pasted).isPresent(),
                            "backup.sftp-host-key-unreadable");

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                ON,
                HOURS,
                KEEP_DAYS,
                KEEP_LEAST,
                DRILL_ON,
                DRILL_HOUR,
                TARGET,
                S3_URL,
                S3_REGION,
                S3_KEY_ID,
                S3_SECRET,
                SFTP_HOST,
                SFTP_PORT,
                SFTP_USER,
                SFTP_FOLDER,
                SFTP_PASSWORD,
                SFTP_KEY,
                SFTP_HOST_KEY);
    }
}
