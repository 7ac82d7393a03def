package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.org.access.CountCall;
import io.uplink.application.org.access.CountCall.Counted;
import io.uplink.application.org.access.CountCall.Through;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Bounds the calls of programs and the pages of people, and tells programs how many are left:
 * {@code RateLimit-Limit}, {@code RateLimit-Remaining} and {@code RateLimit-Reset} as
 * draft-ietf-httpapi-ratelimit-headers-06 has them, the last in seconds until as many may be made
 * as at first.
 */
class CallLimitFilter {

    /** Behind the filter that finds out who asks, before anything is done. */
    private static final int AFTER_WHO = Priorities.AUTHENTICATION + 10;

    private static final String COUNTED = CallLimitFilter.class.getName();

    private final CountCall countCall;
    private final Actors actors;
    private final HttpServerRequest http;

    CallLimitFilter(CountCall countCall, Actors actors, HttpServerRequest http) {
        this.countCall = countCall;
        this.actors = actors;
        this.http = http;
    }

    @ServerRequestFilter(priority = AFTER_WHO)
    public void count(ContainerRequestContext request) {
        var api = Doors.isApi(request.getUriInfo().getPath());
        var counted =
                countCall.execute(actors.current(), api ? Through.API : Through.PAGES, address());
        if (api) {
            request.setProperty(COUNTED, counted.orElseThrow());
        }
        counted.map(Counted::taken)
                .filter(taken -> !taken.allowed())
                .ifPresent(taken -> {
                    throw new DomainException(new AccessError.TooManyCalls(taken.waitSeconds()));
                });
    }

    private String address() {
        return Optional.ofNullable(http.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(COUNTED) instanceof Counted(var most, var taken)) {
            response.getHeaders().putSingle("RateLimit-Limit", most);
            response.getHeaders().putSingle("RateLimit-Remaining", taken.left());
            response.getHeaders().putSingle("RateLimit-Reset", taken.fullSeconds());
        }
    }
}
