package io.uplink.adapter.out.inprocess.org.setting;

import io.quarkus.runtime.Startup;
import io.uplink.application.org.setting.SettingCatalogue;
import io.uplink.application.org.setting.port.SettingGroups;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

/**
 * Every bean that is a {@link SettingGroup}; looked at while starting, so that a clash stops it.
 */
@Startup
@ApplicationScoped
class SettingGroupBeans implements SettingGroups {

    private final SettingCatalogue catalogue;

    SettingGroupBeans(Instance<SettingGroup> beans) {
        catalogue = new SettingCatalogue(beans);
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
