package io.uplink.application.insight.activity;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** How long it is known who did what. */
@Part
public final class ActivitySettings implements SettingGroup {

    /**
     * Seven years, so that the log outlives the papers it is a witness of; at least a quarter, so
     * that nobody hides a trace by a setting.
     */
    static final Setting<Integer> KEEP_MONTHS = Setting.number("activity.keep-months", 84, 3, 240);

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(KEEP_MONTHS);
    }
}
