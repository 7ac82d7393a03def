package io.uplink.application.shared;

import java.util.HashMap;
import java.util.Map;

/** What a test set, else what is usual. */
public final class FixedSettings implements Settings {

    private final Map<String, String> set = new HashMap<>();

    public <T> FixedSettings with(Setting<T> setting, T value) {
        set.put(setting.key(), setting.writer().apply(value));
        return this;
    }

    @Override
    public <T> T get(Setting<T> setting) {
        var stored = set.get(setting.key());
        return stored == null ? setting.usual() : setting.read(stored);
    }
}
