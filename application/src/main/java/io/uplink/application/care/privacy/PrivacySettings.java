package io.uplink.application.care.privacy;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may decide about personal data. */
@Part
public final class PrivacySettings implements SettingGroup {

    /**
     * Two years, in which somebody who was looked up without cause comes to know of it; at least a
     * quarter, so that nobody hides a look by a setting.
     */
    static final Setting<Integer> KEEP_LOOKS_MONTHS =
            Setting.number("privacy.keep-looks-months", 24, 3, 120);

    /** A quarter, in which whoever brought a list still finds out why a row was not taken. */
    static final Setting<Integer> KEEP_IMPORTS_DAYS =
            Setting.number("privacy.keep-imports-days", 90, 1, 3650);

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(KEEP_LOOKS_MONTHS, KEEP_IMPORTS_DAYS);
    }
}
