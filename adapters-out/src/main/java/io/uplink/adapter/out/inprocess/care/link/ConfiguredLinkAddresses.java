package io.uplink.adapter.out.inprocess.care.link;

import io.uplink.application.care.link.port.LinkAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under {@code uplink.public-url}. */
@ApplicationScoped
class ConfiguredLinkAddresses implements LinkAddresses {

    private final String base;

    ConfiguredLinkAddresses(@ConfigProperty(name = "uplink.public-url") String publicUrl) {
        base = publicUrl.replaceFirst("/+$", "");
    }

    @Override
    public String technician(String token) {
        return base + "/t/" + token;
    }

    @Override
    public String customer(String token) {
        return base + "/v/" + token;
    }

    @Override
    public String complaint(String token) {
        return base + "/c/" + token;
    }
}
