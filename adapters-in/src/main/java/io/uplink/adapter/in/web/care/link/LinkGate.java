package io.uplink.adapter.in.web.care.link;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before the pages of links and the forms that anybody may send. They know no cookies: the
 * token in the address is all that counts, whoever is signed in beside it, so there is nothing that
 * another site could forge and no form token to ask for. And nothing keeps, indexes or passes on
 * what they show.
 */
@ApplicationScoped
class LinkGate {

    private static final Pattern PAGES =
            Pattern.compile(
                    "^/([tvco]/.*|(pay|name|verify)/.*|order/.*|contact(/.*)?|coverage"
                            + "|complain(/.*)?)$");

    /** A package has a page of its own, which may be found. */
    private static final Pattern LISTED = Pattern.compile("^/order/[^/]+$");

    /** After the access log, before all that reads cookies. */
    private static final int EARLY = 9_000;

    /** Any 128 bits: sent as cookie and as header they agree, which is all that is asked. */
    private static final String AGREED = "A".repeat(22);

    private static final String POLICY =
            "default-src 'none'; object-src 'none'; style-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Who lists pages asks for /robots.txt from within them. */
    private static final String LISTED_POLICY = POLICY + "; connect-src 'self'";

    private final String csrfCookie;
    private final String csrfHeader;

    LinkGate(
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String csrfCookie,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String csrfHeader) {
        this.csrfCookie = csrfCookie;
        this.csrfHeader = csrfHeader;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    private void pass(RoutingContext call) {
        if (PAGES.matcher(call.normalizedPath()).matches()) {
            var asked = call.request().headers();
            asked.remove("Authorization");
            asked.set("Cookie", csrfCookie + "=" + AGREED);
            asked.set(csrfHeader, AGREED);
            call.addHeadersEndHandler(_ -> {
                call.response().removeCookies(csrfCookie, false);
                seal(call.response().headers(), LISTED.matcher(call.normalizedPath()).matches());
            });
        }
        call.next();
    }

    private static void seal(MultiMap headers, boolean listed) {
        headers.remove("Set-Cookie");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        if (!listed) {
            headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
        headers.set("Content-Security-Policy", listed ? LISTED_POLICY : POLICY);
    }
}
