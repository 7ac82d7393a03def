package io.uplink.adapter.in.web.org.access;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what may be sent where no files are taken, so that a few strangers cannot fill the memory
 * with what nobody asked for. Where files are taken {@code quarkus.http.limits.max-body-size}
 * holds.
 */
@ApplicationScoped
class BodyBounds {

    /** Behind Quarkus' own bound, which it lowers, before whatever reads. */
    private static final int LATE = 1;

    /** Several times the longest text that any form or call takes. */
    private static final long MOST_BYTES = 512 * 1024;

    /** Without a body, whatever type they name. */
    private static final Set<HttpMethod> LOOKS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final int TOO_LARGE = 413;
    private static final int LENGTH_REQUIRED = 411;

    private static final Pattern WITH_FILES =
            Pattern.compile(
                    "/(t/.+|tickets/.+|customers/import|api/v1/customers/imports"
                            + "|api/v1/tickets/[^/]+/files)");

    void register(@Observes Filters filters) {
        filters.register(this::pass, LATE);
    }

    private void pass(RoutingContext call) {
        if (WITH_FILES.matcher(call.normalizedPath()).matches()) {
            call.next();
            return;
        }
        var headers = call.request().headers();
        var length = Optional.ofNullable(headers.get(HttpHeaders.CONTENT_LENGTH));
        if (length.isPresent() && isTooLong(length.get())) {
            refuse(call, TOO_LARGE);
        } else if (length.isEmpty()
                && !LOOKS.contains(call.request().method())
                && isForm(headers.get(HttpHeaders.CONTENT_TYPE))) {
            // Read to its end before anything counts it; browsers always say how long it is.
            refuse(call, LENGTH_REQUIRED);
        } else {
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST_BYTES);
            call.next();
        }
    }

    private static boolean isTooLong(String length) {
        try {
            return Long.parseLong(length) > MOST_BYTES;
        } catch (NumberFormatException strange) {
            return true;
        }
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && (type.startsWith("multipart/")
                        || type.startsWith("application/x-www-form-urlencoded"));
    }

    /** The rest is not read: the line is of no further use. */
    private static void refuse(RoutingContext call, int status) {
        call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end("At most " + MOST_BYTES / 1024 + " kB can be sent here, and its length said.");
    }
}
