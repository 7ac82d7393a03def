package io.uplink.application.sales.order;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about orders. */
@Part
public final class OrderSettings implements SettingGroup {

    /** Shillings with all taxes in them, once; orders keep what it was on their day. */
    public static final Setting<Integer> INSTALLATION =
            Setting.number("order.installation-fee", 0, 0, 1_000_000);

    /** A family orders once; a mistake is sent again. */
    public static final Setting<Integer> OF_PHONE_A_DAY =
            Setting.number("order.of-phone-a-day", 3, 1, 100);

    /** Neighbours behind one modem share an address. */
    public static final Setting<Integer> OF_ADDRESS_A_DAY =
            Setting.number("order.of-address-a-day", 20, 1, 1_000);

    /** A page that waits for money asks twelve times a minute by itself. */
    public static final Setting<Integer> LOOKS_A_MINUTE =
            Setting.number("order.looks-a-minute", 120, 30, 10_000);

    @Override
    public String name() {
        return "order";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(INSTALLATION, OF_PHONE_A_DAY, OF_ADDRESS_A_DAY, LOOKS_A_MINUTE);
    }
}
