package io.uplink.application.care.customer;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.care.customer.AccountNumber;
import java.util.List;

/** What an operator may decide about customers. */
@Part
public final class CustomerSettings implements SettingGroup {

    public static final Setting<String> ACCOUNT_PREFIX =
            Setting.text("customer.account-prefix", "ACC", 8)
                    .checkedBy(
                            typed -> AccountNumber.PREFIX.matcher(typed).matches(),
                            "customer.prefix-unreadable");

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ACCOUNT_PREFIX);
    }
}
