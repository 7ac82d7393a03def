package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.EditCustomer;
import io.uplink.application.care.customer.FindCustomers;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Customers over the API. */
@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerResource {

    private final Actors actors;
    private final Times times;
    private final FindCustomers findCustomers;
    private final ShowCustomer showCustomer;
    private final RegisterCustomer registerCustomer;
    private final EditCustomer editCustomer;

    CustomerResource(
            Actors actors,
            Times times,
            FindCustomers findCustomers,
            ShowCustomer showCustomer,
            RegisterCustomer registerCustomer,
            EditCustomer editCustomer) {
        this.actors = actors;
        this.times = times;
        this.findCustomers = findCustomers;
        this.showCustomer = showCustomer;
        this.registerCustomer = registerCustomer;
        this.editCustomer = editCustomer;
    }

    @GET
    @Operation(
            summary = "Customers whom the caller may see",
            description =
                    "q: words of the name, numbers in any spelling, account, e-mail, address;"
                            + " sort: newest (the default) or name; until: that day included.")
    public Page<CustomerView.Brief> list(
            @BeanParam CustomerSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findCustomers
                .execute(
                        actors.current(),
                        new FindCustomers.Input(
                                search.filter(times.zone()),
                                search.order(),
                                cursor,
                                Page.sizeOf(size)))
                .map(CustomerView.Brief::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(CustomerView.class)
    public Response show(@RestPath UUID id) {
        return answer(showCustomer.execute(actors.current(), new CustomerId(id)).customer());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Registers a customer",
            description =
                    "409 customer.phone-taken names other customers with one of the numbers;"
                            + " sent again with sharedPhone=true it passes.")
    @APIResponseSchema(value = CustomerView.class, responseCode = "201")
    public Response register(CustomerBodies.Customer body) {
        var registered =
                registerCustomer.execute(
                        actors.current(),
                        new RegisterCustomer.Input(
                                body.details(), body.firstStatus(), body.isShared()));
        return Response.created(URI.create("/api/v1/customers/" + registered.id()))
                .entity(CustomerView.of(registered))
                .header(HttpHeaders.ETAG, Versions.tag(registered.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Corrects a customer; the status is changed at .../status")
    @APIResponseSchema(CustomerView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            CustomerBodies.Customer body) {
        return answer(
                editCustomer.execute(
                        actors.current(),
                        new EditCustomer.Input(
                                new CustomerId(id),
                                body.details(),
                                body.isShared(),
                                Versions.required(seen))));
    }

    static Response answer(Customer.Snapshot customer) {
        return Response.ok(CustomerView.of(customer))
                .header(HttpHeaders.ETAG, Versions.tag(customer.version()))
                .build();
    }
}
