package io.uplink.adapter.in.web.org.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.uplink.adapter.in.web.shared.PublicUrl;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * What all answers say, also those that no resource gives: come back encrypted, where the address
 * is. And the address of a link to choose a password goes nowhere.
 */
@ApplicationScoped
class DoorHeaders {

    private static final int EARLY = 9_000;

    /** A year: long enough that nobody comes back unencrypted. */
    private static final String A_YEAR = "max-age=31536000";

    private static final Pattern SECURE = Pattern.compile("; *secure", Pattern.CASE_INSENSITIVE);

    private final boolean encrypted;

    DoorHeaders(PublicUrl publicUrl) {
        this.encrypted = publicUrl.isEncrypted();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    private void pass(RoutingContext call) {
        var link = call.normalizedPath().startsWith("/reset");
        call.addHeadersEndHandler(_ -> {
            var headers = call.response().headers();
            if (encrypted) {
                headers.set("Strict-Transport-Security", A_YEAR);
                onlyEncrypted(headers);
            }
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            if (link) {
                headers.set("Referrer-Policy", "no-referrer");
                headers.set("X-Robots-Tag", "noindex, nofollow");
            }
        });
        call.next();
    }

    /** For cookies that do not say so themselves, such as the one that names a sentence to show. */
    private static void onlyEncrypted(MultiMap headers) {
        var cookies = headers.getAll("Set-Cookie");
        if (!cookies.isEmpty()) {
            headers.set(
                    "Set-Cookie",
                    cookies.stream()
                            .map(cookie ->
                                    SECURE.matcher(cookie).find() ? cookie : cookie + ";Secure")
                            .toList());
        }
    }
}
