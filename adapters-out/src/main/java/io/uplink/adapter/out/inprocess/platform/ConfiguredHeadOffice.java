package io.uplink.adapter.out.inprocess.platform;

import io.uplink.application.shared.HeadOffice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;

/** The zone that the installation was given. */
@ApplicationScoped
class ConfiguredHeadOffice implements HeadOffice {

    private final ZoneId zone;

    ConfiguredHeadOffice(Config config) {
        zone = config.getValue("uplink.zone", ZoneId.class);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
