package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the door to whoever is not signed in, on every path but the open ones. Use cases ask once
 * more; this is so that people get a page to sign in on, and that nothing is open by oversight.
 */
class GateFilter {

    /** Behind every filter that says who asks. */
    private static final int LAST = Priorities.USER + 2_000;

    private static final String HTMX = "HX-Request";
    private static final String HTMX_PAGE = "HX-Current-URL";
    private static final String START = "/";
    private static final Set<String> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Actors actors;
    private final Newcomers newcomers;

    GateFilter(Actors actors, Newcomers newcomers) {
        this.actors = actors;
        this.newcomers = newcomers;
    }

    @ServerRequestFilter(priority = LAST)
    public @Nullable Response check(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (!Doors.isForPrograms(path) && !isLookOrForm(request)) {
            return Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        if (actors.current() instanceof Actor.Anonymous) {
            return Doors.isOpen(path) ? null : turnedAway(request, path);
        }
        if (newcomers.mustChange() && !Doors.isForNewcomers(path)) {
            return sentTo("/account/password", path, new AccessError.PasswordChangeNeeded());
        }
        if (newcomers.mustSetUp() && !Doors.isForSettingUp(path)) {
            return sentTo(Doors.FACTOR, path, new AccessError.SecondFactorNeeded());
        }
        return null;
    }

    /**
     * The filter against forged forms looks at forms alone, so nothing else may get in. It knows
     * them by these very letters: what another spelling or a wildcard would match has no token.
     */
    private static boolean isLookOrForm(ContainerRequestContext request) {
        return SAFE.contains(request.getMethod())
                || is(request.getMediaType(), MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || is(request.getMediaType(), MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    private static boolean is(@Nullable MediaType type, MediaType form) {
        return type != null
                && type.getType().equals(form.getType())
                && type.getSubtype().equals(form.getSubtype());
    }

    private static Response turnedAway(ContainerRequestContext request, String path) {
        if (Doors.isApi(path)) {
            throw new DomainException(new Actor.Unauthenticated());
        }
        if (request.getHeaderString(HTMX) != null) {
            var page = local(request.getHeaderString(HTMX_PAGE));
            return Response.status(Response.Status.UNAUTHORIZED)
                    .header("HX-Redirect", login(page))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var back =
                SAFE.contains(request.getMethod())
                        ? local(request.getUriInfo().getRequestUri().toString())
                        : local(request.getHeaderString("Referer"));
        return Redirects.seeOther(login(back));
    }

    private static Response sentTo(String page, String path, AccessError why) {
        if (Doors.isApi(path)) {
            throw new DomainException(why);
        }
        return Redirects.seeOther(page);
    }

    private static String login(String next) {
        return next.equals(START)
                ? "/login"
                : "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Path and query of an address, whatever host it names. */
    private static String local(@Nullable String address) {
        try {
            var uri = URI.create(Optional.ofNullable(address).orElse(START));
            var path = Optional.ofNullable(uri.getRawPath()).orElse(START);
            var query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
            return Doors.localOr(START, path + query);
        } catch (IllegalArgumentException strange) {
            return START;
        }
    }
}
