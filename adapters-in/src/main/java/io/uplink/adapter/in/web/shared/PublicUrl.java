package io.uplink.adapter.in.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation; never taken from what a caller says its host is. */
@ApplicationScoped
public class PublicUrl {

    private final URI url;

    PublicUrl(@ConfigProperty(name = "uplink.public-url") URI url) {
        this.url = url;
    }

    /** Whether the way to the browser is encrypted, so that cookies may insist on it. */
    public boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }
}
