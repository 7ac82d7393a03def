package io.uplink.application.platform.webhook;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** Where webhooks may point to, and how long a silent one is put up with. */
@Part
public final class WebhookSettings implements SettingGroup {

    /**
     * Whether addresses of the inside may be called. Who may make webhooks could otherwise have
     * Uplink ask the machines behind the firewall.
     */
    public static final Setting<Boolean> PRIVATE_ADDRESSES =
            Setting.yesNo("webhook.private-addresses", false);

    static final Setting<Integer> GIVE_UP_DAYS = Setting.number("webhook.give-up-days", 3, 1, 30);

    @Override
    public String name() {
        return "webhook-calls";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PRIVATE_ADDRESSES, GIVE_UP_DAYS);
    }
}
