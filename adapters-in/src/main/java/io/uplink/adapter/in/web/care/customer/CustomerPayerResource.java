package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.NamePayer;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who pays for a customer. */
@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerPayerResource {

    /** Another customer by account number, or somebody by name; nothing is the customer again. */
    @Schema(name = "NewCustomerPayer")
    public record Body(@Nullable String account, @Nullable String name, @Nullable String phone) {}

    private final Actors actors;
    private final NamePayer namePayer;

    CustomerPayerResource(Actors actors, NamePayer namePayer) {
        this.actors = actors;
        this.namePayer = namePayer;
    }

    @PUT
    @Path("{id}/payer")
    @Operation(
            summary = "Who pays for the customer",
            description = "An account number, or a name and perhaps a phone; empty for oneself.")
    @APIResponseSchema(CustomerView.class)
    public Response name(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Body body) {
        return CustomerResource.answer(
                namePayer.execute(
                        actors.current(),
                        new NamePayer.Input(
                                new CustomerId(id),
                                CustomerBodies.text(body.account()),
                                CustomerBodies.text(body.name()),
                                CustomerBodies.text(body.phone()),
                                Versions.required(seen))));
    }
}
