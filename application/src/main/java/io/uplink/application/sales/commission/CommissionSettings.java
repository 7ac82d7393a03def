package io.uplink.application.sales.commission;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** What an operator may set about commissions. */
@Part
public final class CommissionSettings implements SettingGroup {

    static final String CONVERTED = "converted";

    /** With the money, or only when the house is to be connected. */
    public static final Setting<String> EARNED_WHEN =
            Setting.choice("commission.earned-when", "paid", List.of("paid", CONVERTED));

    /** Shillings of the first period; less than that earns nothing. */
    public static final Setting<Integer> LEAST_ORDER =
            Setting.number("commission.least-order", 0, 0, 1_000_000);

    /** Money that goes back later than that was the customer's time with us. */
    public static final Setting<Integer> TAKEN_BACK_DAYS =
            Setting.number("commission.taken-back-days", 90, 0, 730);

    @Override
    public String name() {
        return "commission";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(EARNED_WHEN, LEAST_ORDER, TAKEN_BACK_DAYS);
    }
}
