package io.uplink.adapter.in.web.shared;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells every caller the name of its call, to quote when something is wrong. */
class CorrelationHeader {

    private final Correlation correlation;

    CorrelationHeader(Correlation correlation) {
        this.correlation = correlation;
    }

    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, correlation.id());
    }
}
