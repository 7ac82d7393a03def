package io.uplink.application.sales.lead;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about leads. */
@Part
public final class LeadSettings implements SettingGroup {

    /** Whoever waits for an answer writes twice, not ten times. */
    public static final Setting<Integer> OF_SENDER_A_DAY =
            Setting.number("lead.of-sender-a-day", 3, 1, 100);

    /** Neighbours behind one modem share an address. */
    public static final Setting<Integer> OF_ADDRESS_A_DAY =
            Setting.number("lead.of-address-a-day", 20, 1, 1_000);

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(OF_SENDER_A_DAY, OF_ADDRESS_A_DAY);
    }
}
