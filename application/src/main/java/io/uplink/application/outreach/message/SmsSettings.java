package io.uplink.application.outreach.message;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.application.shared.Settings;
import io.uplink.domain.outreach.message.QuietHours;
import io.uplink.domain.shared.DomainException;
import java.time.LocalTime;
import java.util.List;

/** What an operator may set about messages. */
@Part
public final class SmsSettings implements SettingGroup {

    /** Shows messages on a page when Uplink runs to be tried out, else sends none. */
    public static final String AUTOMATIC = "automatic";

    public static final String NONE = "none";
    public static final String DEVELOPMENT = "development";
    public static final String HTTP = "http";

    /** Where texts go. */
    public static final Setting<String> GATEWAY =
            Setting.choice("sms.gateway", AUTOMATIC, List.of(AUTOMATIC, NONE, DEVELOPMENT, HTTP));

    /** How many leave in a second, over all instances. */
    public static final Setting<Integer> PER_SECOND = Setting.number("sms.per-second", 5, 1, 50);

    static final Setting<String> QUIET_FROM = time("sms.quiet-from", "21:00");
    static final Setting<String> QUIET_UNTIL = time("sms.quiet-until", "07:00");

    /** How long a customer is left in peace after a reply; what is written meanwhile waits. */
    static final Setting<Integer> REPLY_PAUSE_MINUTES =
            Setting.number("sms.reply-pause-minutes", 10, 0, 120);

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(GATEWAY, PER_SECOND, QUIET_FROM, QUIET_UNTIL, REPLY_PAUSE_MINUTES);
    }

    static QuietHours quietHours(Settings settings) {
        return new QuietHours(
                LocalTime.parse(settings.get(QUIET_FROM)),
                LocalTime.parse(settings.get(QUIET_UNTIL)));
    }

    private static Setting<String> time(String key, String usual) {
        return Setting.text(key, usual, 5).checkedBy(SmsSettings::isTime, "time.unreadable");
    }

    private static boolean isTime(String typed) {
        try {
            return !QuietHours.parse("time", typed).isAfter(LocalTime.MAX);
        } catch (DomainException unreadable) {
            return false;
        }
    }
}
