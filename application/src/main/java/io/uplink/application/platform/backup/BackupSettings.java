package io.uplink.application.platform.backup;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.platform.backup.BackupSchedule;
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

    /** Address of a bucket, with a folder in it if wanted; blank if copies stay here. */
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
                S3_URL,
                S3_REGION,
                S3_KEY_ID,
                S3_SECRET);
    }
}
