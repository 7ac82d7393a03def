package io.uplink.adapter.out.inprocess.org.setting;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** What is usual. */
@DefaultBean
@ApplicationScoped
class UsualSettings implements Settings {

    @Override
    public <T> T get(Setting<T> setting) {
        return setting.usual();
    }
}
