package io.uplink.domain.platform.webhook;

import io.uplink.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where events are sent: {@code https://}, or {@code http://} to a machine that one sits at. It
 * names no user, for what it names is shown.
 *
 * @param url the whole of it, which may hold a word that lets in
 */
public record WebhookAddress(String url) {

    private static final int MOST = 500;
    private static final int MOST_PORT = 65_535;
    private static final int PLAIN_PORT = 80;
    private static final int TLS_PORT = 443;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<scheme>https?)://"
                            + "(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"
                            + "|\\[[0-9A-Fa-f:.]{2,45}])"
                            + "(?::(?<port>\\d{1,5}))?"
                            + "(?<path>[/?][A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    public WebhookAddress {
        if (url.length() > MOST || !FORM.matcher(url).matches() || portOf(url) > MOST_PORT) {
            throw new IllegalArgumentException("not the address of a webhook"); // never echo it
        }
    }

    /** As somebody typed it. */
    public static WebhookAddress parse(String field, String typed) {
        try {
            return new WebhookAddress(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            var refused = Invalid.of(field, "webhook.address-unreadable");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    public boolean isPlain() {
        return part(url, "scheme").equals("http");
    }

    /** Whether it names the machine itself. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(part(url, "host")).matches();
    }

    /** A name or an address, without the brackets of the latter. */
    public String host() {
        return part(url, "host").replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    public int port() {
        return portOf(url) >= 0 ? portOf(url) : isPlain() ? PLAIN_PORT : TLS_PORT;
    }

    /** What is asked of the host: path and query, at least a slash. */
    public String path() {
        var path = part(url, "path");
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Without path and query, which may hold a word that lets in. */
    public String origin() {
        var path = part(url, "path");
        return url.substring(0, url.length() - path.length());
    }

    @Override
    public String toString() {
        return origin();
    }

    private static int portOf(String url) {
        var port = part(url, "port");
        return port.isEmpty() ? -1 : Integer.parseInt(port);
    }

    private static String part(String url, String name) {
        var found = FORM.matcher(url);
        if (!found.matches()) {
            throw new IllegalArgumentException("not the address of a webhook");
        }
        var part = found.group(name);
        return part == null ? "" : part;
    }
}
