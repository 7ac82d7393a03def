package io.uplink.application.outreach.inbound;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;

/** How a gateway hands on what people text to us. */
@Part
public final class InboundSettings implements SettingGroup {

    public static final Setting<String> ID = name("sms.inbound.id", "id");
    public static final Setting<String> SENDER = name("sms.inbound.sender", "from");
    public static final Setting<String> TEXT = name("sms.inbound.text", "text");

    /** Besides the secret of the address, in the field {@code key}; blank if none is sent. */
    public static final Setting<String> KEY =
            Setting.secret("sms.inbound.key", 100)
                    .checkedBy(key -> key.isEmpty() || key.length() >= 12, "sms.inbound-key-weak");

    @Override
    public String name() {
        return "sms-gateway";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ID, SENDER, TEXT, KEY);
    }

    private static Setting<String> name(String key, String usual) {
        return Setting.text(key, usual, 60)
                .checkedBy(name -> name.matches("[\\w.\\[\\]-]*"), "sms.name-unreadable");
    }
}
