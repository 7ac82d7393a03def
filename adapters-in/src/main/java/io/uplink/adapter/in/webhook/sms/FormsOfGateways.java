package io.uplink.adapter.in.webhook.sms;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A gateway's form comes without the token that our own forms carry: its address is its secret.
 * Taken as plain text, it is not held to be one of ours.
 */
@Provider
@PreMatching
public class FormsOfGateways implements ContainerRequestFilter {

    private static final String PATH = "/webhooks/";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(PATH)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_PLAIN);
        }
    }
}
