package io.uplink.application.org.setting;

import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of all features. Features may share a group; two that claim one key, or a usual
 * value that its own reader refuses, are a mistake in the build and stop the start.
 */
public final class SettingCatalogue {

    private final List<SettingGroup> groups;
    private final Map<String, Setting<?>> byKey = new LinkedHashMap<>();

    public SettingCatalogue(Iterable<SettingGroup> declared) {
        var byName = new TreeMap<String, List<Setting<?>>>();
        for (var group : declared) {
            for (var setting : group.settings()) {
                requireReadable(setting);
                if (byKey.put(setting.key(), setting) != null) {
                    throw new IllegalStateException("two settings are named " + setting.key());
                }
                byName.computeIfAbsent(group.name(), _ -> new ArrayList<>()).add(setting);
            }
        }
        var joined = new ArrayList<SettingGroup>();
        byName.forEach((name, settings) -> joined.add(new Joined(name, List.copyOf(settings))));
        groups = List.copyOf(joined);
    }

    private record Joined(String name, List<Setting<?>> settings) implements SettingGroup {}

    private static <T> void requireReadable(Setting<T> setting) {
        if (!setting.isSecret()) {
            var back = setting.reader().apply(setting.writer().apply(setting.usual()));
            if (!back.equals(setting.usual())) {
                throw new IllegalStateException(
                        "the usual value of " + setting.key() + " does not come back as written");
            }
        }
    }

    /** By name. */
    public List<SettingGroup> all() {
        return groups;
    }

    public Optional<Setting<?>> setting(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
