package io.uplink.adapter.in.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** After a form was taken: 303, so that reloading does not send it again. */
public final class Redirects {

    /** Names the sentence to show once on the next page; read and cleared by the layout. */
    public static final String TOAST_COOKIE = "uplink_toast";

    private Redirects() {}

    public static Response seeOther(String path) {
        return to(path).build();
    }

    /**
     * Goes on and says so there.
     *
     * @param toast a code of {@code messages/error.properties}' sibling {@code
     *     messages/toast.properties}, such as {@code ticket.resolved}
     */
    public static Response seeOther(String path, String toast) {
        return to(path).cookie(
                        new NewCookie.Builder(TOAST_COOKIE)
                                .value(toast)
                                .path("/")
                                .httpOnly(true)
                                .sameSite(NewCookie.SameSite.LAX)
                                .maxAge(60)
                                .build())
                .build();
    }

    /** By the path alone: with a host in front it would be whichever the caller said we are. */
    private static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create(path).toASCIIString());
    }
}
