package io.uplink.adapter.in.web.platform.operations;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.uplink.adapter.in.web.shared.Links;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One line a call: method, path, status, duration and the call's name. No query, which may hold
 * what people typed; no address, which may be a person's; no token of a link.
 */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("io.uplink.access");

    /** Before every other filter, so that their answers are logged too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(AccessLog::note, FIRST);
    }

    private static void note(RoutingContext call) {
        var path = call.normalizedPath();
        if (LOG.isInfoEnabled() && isOurs(path)) {
            var start = System.nanoTime();
            call.addEndHandler(_ -> {
                var took = Duration.ofNanos(System.nanoTime() - start);
                LOG.infof(
                        "%s %s %d %d ms %s",
                        call.request().method(),
                        Links.masked(path),
                        call.response().getStatusCode(),
                        took.toMillis(),
                        call.response().headers().get("X-Correlation-Id"));
            });
        }
        call.next();
    }

    /** Files of the pages and probes of the operators would drown the rest. */
    private static boolean isOurs(String path) {
        return !path.startsWith("/assets/")
                && !path.startsWith("/webjars/")
                && !path.startsWith("/q/");
    }
}
