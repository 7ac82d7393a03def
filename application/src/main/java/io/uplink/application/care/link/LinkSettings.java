package io.uplink.application.care.link;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about links. */
@Part
public final class LinkSettings implements SettingGroup {

    /** How long a technician's link lives. */
    public static final Setting<Integer> TECHNICIAN_HOURS =
            Setting.number("link.technician-hours", 72, 1, 24 * 30);

    /** How long a customer's link lives after the last change of state. */
    public static final Setting<Integer> CUSTOMER_DAYS =
            Setting.number("link.customer-days", 7, 1, 90);

    /** How often one link may be opened in a minute. */
    public static final Setting<Integer> LOOKS_A_MINUTE =
            Setting.number("link.looks-a-minute", 30, 5, 6_000);

    /** How often one address may open links; mobile networks put many phones behind one. */
    public static final Setting<Integer> LOOKS_OF_ADDRESS =
            Setting.number("link.looks-of-address", 30, 5, 6_000);

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TECHNICIAN_HOURS, CUSTOMER_DAYS, LOOKS_A_MINUTE, LOOKS_OF_ADDRESS);
    }
}
