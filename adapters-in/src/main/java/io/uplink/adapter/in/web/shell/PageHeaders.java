package io.uplink.adapter.in.web.shell;

import io.uplink.adapter.in.web.shared.Redirects;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Pages and answers hold people's data: no cache keeps them, so that nothing is left after signing
 * out. And a sentence that was shown is not shown again.
 */
class PageHeaders {

    private final HttpServerRequest request;

    PageHeaders(HttpServerRequest request) {
        this.request = request;
    }

    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        var type = response.getMediaType();
        var page = type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
        var api = Optional.ofNullable(request.path()).orElse("").startsWith("/api/");
        if ((page || api) && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (page && isShown(response) && request.getCookie(Redirects.TOAST_COOKIE) != null) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, gone());
        }
    }

    /** A fragment has no place for the sentence; the next whole page has. */
    private boolean isShown(ContainerResponseContext response) {
        return response.getStatus() < 300 && request.getHeader("HX-Request") == null;
    }

    private static NewCookie gone() {
        return new NewCookie.Builder(Redirects.TOAST_COOKIE)
                .value("")
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(0)
                .build();
    }
}
