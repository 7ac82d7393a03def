package io.uplink.application.money.payout;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.money.mpesa.WholeShillings;
import java.util.List;

/** What the operator decides about money that goes back by phone. */
@Part
public final class PayoutSettings implements SettingGroup {

    /** Above so many shillings a second person says yes; 0 means always. */
    public static final Setting<Integer> ALONE_UP_TO =
            Setting.number("payout.alone-up-to", 0, 0, WholeShillings.MOST);

    /** Each active paybill and till is asked each day what it holds. */
    public static final Setting<Boolean> ASKS_BALANCES =
            Setting.yesNo("payout.asks-balances", false);

    @Override
    public String name() {
        return "payout";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ALONE_UP_TO, ASKS_BALANCES);
    }
}
