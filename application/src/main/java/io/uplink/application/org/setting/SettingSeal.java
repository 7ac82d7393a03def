package io.uplink.application.org.setting;

import io.uplink.application.shared.Setting;

/** What a secret is sealed for, so that one setting's secret cannot pass for another's. */
public final class SettingSeal {

    private SettingSeal() {}

    public static String purpose(Setting<?> setting) {
        return purpose(setting.key());
    }

    public static String purpose(String key) {
        return "setting:" + key;
    }
}
