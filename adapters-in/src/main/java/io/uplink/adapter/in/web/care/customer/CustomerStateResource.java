package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.ChangeCustomerStatus;
import io.uplink.application.care.customer.DeleteCustomer;
import io.uplink.application.care.customer.RestoreCustomer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How a customer's service stands, and whether the customer is in the lists at all. */
@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerStateResource {

    private final Actors actors;
    private final ChangeCustomerStatus changeStatus;
    private final DeleteCustomer deleteCustomer;
    private final RestoreCustomer restoreCustomer;

    CustomerStateResource(
            Actors actors,
            ChangeCustomerStatus changeStatus,
            DeleteCustomer deleteCustomer,
            RestoreCustomer restoreCustomer) {
        this.actors = actors;
        this.changeStatus = changeStatus;
        this.deleteCustomer = deleteCustomer;
        this.restoreCustomer = restoreCustomer;
    }

    @POST
    @Path("{id}/status")
    @Operation(
            summary = "Pending, active, suspended or disconnected, with the reason",
            description = "Asking for the status it has already changes nothing.")
    @APIResponseSchema(CustomerView.class)
    public Response changeStatus(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            CustomerBodies.Status body) {
        return CustomerResource.answer(
                changeStatus.execute(
                        actors.current(),
                        new ChangeCustomerStatus.Input(
                                new CustomerId(id),
                                CustomerStatus.ofCode(CustomerBodies.text(body.status())),
                                CustomerBodies.text(body.reason()),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a customer out of all lists; refused while tickets are open")
    public void delete(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                deleteCustomer.execute(
                        actors.current(),
                        new DeleteCustomer.Input(new CustomerId(id), Versions.required(seen)));
    }

    @POST
    @Path("{id}/restoration")
    @Operation(summary = "Takes a deletion back")
    @APIResponseSchema(CustomerView.class)
    public Response restore(@RestPath UUID id) {
        return CustomerResource.answer(
                restoreCustomer.execute(
                        actors.current(), new RestoreCustomer.Input(new CustomerId(id))));
    }
}
