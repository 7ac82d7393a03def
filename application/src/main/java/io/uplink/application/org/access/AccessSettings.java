package io.uplink.application.org.access;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** How strict the door is. */
@Part
public final class AccessSettings implements SettingGroup {

    static final Setting<Integer> TRIES = Setting.number("access.tries", 5, 3, 20);
    static final Setting<Integer> PAUSE_MINUTES =
            Setting.number("access.pause-minutes", 15, 1, 1440);

    /** Many people of an office share one address. */
    static final Setting<Integer> ADDRESS_TRIES =
            Setting.number("access.address-tries", 50, 10, 1000);

    static final Setting<Integer> SESSION_HOURS = Setting.number("access.session-hours", 12, 1, 24);
    static final Setting<Integer> IDLE_MINUTES =
            Setting.number("access.idle-minutes", 120, 5, 1440);
    static final Setting<Integer> STAY_DAYS = Setting.number("access.stay-days", 7, 1, 30);
    static final Setting<Integer> API_DAYS = Setting.number("access.api-days", 30, 1, 180);
    static final Setting<Integer> RESET_MINUTES =
            Setting.number("access.reset-minutes", 30, 5, 240);
    static final Setting<Integer> INVITATION_HOURS =
            Setting.number("access.invitation-hours", 72, 1, 720);

    /**
     * Fifty a second: more than any page or phone of ours asks for, less than what a script in a
     * loop would take from everybody else.
     */
    static final Setting<Integer> CALLS_A_MINUTE =
            Setting.number("access.calls-a-minute", 3_000, 60, 1_000_000);

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                TRIES,
                PAUSE_MINUTES,
                ADDRESS_TRIES,
                SESSION_HOURS,
                IDLE_MINUTES,
                STAY_DAYS,
                API_DAYS,
                RESET_MINUTES,
                INVITATION_HOURS,
                CALLS_A_MINUTE);
    }
}
