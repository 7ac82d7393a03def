package io.uplink.application.care.portal;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about customers' own pages. */
@Part
public final class PortalSettings implements SettingGroup {

    /** Whether customers may come in. */
    public static final Setting<Boolean> OPEN = Setting.yesNo("portal.open", true);

    /** How long somebody stays in on a telephone. */
    public static final Setting<Integer> DAYS = Setting.number("portal.days", 30, 1, 90);

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(OPEN, DAYS);
    }
}
