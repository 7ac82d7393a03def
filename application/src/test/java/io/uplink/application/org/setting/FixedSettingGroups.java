package io.uplink.application.org.setting;

import io.uplink.application.org.setting.port.SettingGroups;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;
import java.util.Optional;

/** The groups that a test declares. */
public final class FixedSettingGroups implements SettingGroups {

    private final SettingCatalogue catalogue;

    public FixedSettingGroups(SettingGroup... groups) {
        catalogue = new SettingCatalogue(List.of(groups));
    }

    @Override
    public List<SettingGroup> all() {
        return catalogue.all();
    }

    @Override
    public Optional<Setting<?>> setting(String key) {
        return catalogue.setting(key);
    }
}
