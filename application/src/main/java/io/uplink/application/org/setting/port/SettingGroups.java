package io.uplink.application.org.setting.port;

import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;
import java.util.Optional;

/** Every setting that a feature declares. */
public interface SettingGroups {

    /** By name. */
    List<SettingGroup> all();

    Optional<Setting<?>> setting(String key);
}
