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

    /** The address of a path of ours, as somebody outside opens it. */
    public String of(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /**
     * A cookie's full name. Where the way is encrypted a browser takes one of this name only from
     * this very host and only encrypted, so that no neighbouring host can plant one.
     */
    public String cookie(String name) {
        return (isEncrypted() ? "__Host-" : "") + name;
    }

    /** As {@link #cookie}, for one that goes to some of the pages alone. */
    public String cookieOfSomePages(String name) {
        return (isEncrypted() ? "__Secure-" : "") + name;
    }

    /** Whether the way to the browser is encrypted, so that cookies may insist on it. */
    public boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }
}
