package io.uplink.adapter.in.web.shared;

import io.uplink.adapter.in.shared.LogFields;
import io.uplink.application.shared.CallContext;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BadRequestException;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

@InCallContext
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CallContextInterceptor {

    private final HttpServerRequest request;
    private final Correlation correlation;

    CallContextInterceptor(HttpServerRequest request, Correlation correlation) {
        this.request = request;
        this.correlation = correlation;
    }

    @AroundInvoke
    @Nullable Object bind(InvocationContext invocation) throws Exception {
        requireBody(invocation);
        var path = Optional.ofNullable(request.path()).orElse("");
        var channel = path.startsWith("/api/") ? "api" : Links.isLink(path) ? "link" : "web";
        var context =
                new CallContext(
                        correlation.id(),
                        channel,
                        Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()));
        MDC.put(LogFields.CORRELATION, context.correlationId());
        try {
            return ScopedValue.where(CallContext.scope(), context).call(invocation::proceed);
        } finally {
            MDC.remove(LogFields.CORRELATION);
        }
    }

    /** What a method takes as a record is the body; a call without one cannot be read. */
    private static void requireBody(InvocationContext invocation) {
        var parameters = invocation.getParameters();
        for (var i = 0; i < parameters.length; i++) {
            if (parameters[i] == null
                    && Record.class.isAssignableFrom(
                            invocation.getMethod().getParameterTypes()[i])) {
                throw new BadRequestException();
            }
        }
    }
}
