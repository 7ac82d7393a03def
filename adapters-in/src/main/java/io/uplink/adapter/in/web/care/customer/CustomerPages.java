package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.ChangeCustomerStatus;
import io.uplink.application.care.customer.DeleteCustomer;
import io.uplink.application.care.customer.RestoreCustomer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A customer on one page: who it is, what is open, what was said. */
@Path("/customers")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerPages {

    private final Actors actors;
    private final Reader reader;
    private final CustomerPageReader pages;
    private final ChangeCustomerStatus changeStatus;
    private final DeleteCustomer deleteCustomer;
    private final RestoreCustomer restoreCustomer;

    CustomerPages(
            Actors actors,
            Reader reader,
            CustomerPageReader pages,
            ChangeCustomerStatus changeStatus,
            DeleteCustomer deleteCustomer,
            RestoreCustomer restoreCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.pages = pages;
        this.changeStatus = changeStatus;
        this.deleteCustomer = deleteCustomer;
        this.restoreCustomer = restoreCustomer;
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("{id}/status")
    public Response changeStatus(
            @RestPath UUID id,
            @RestForm @Nullable String status,
            @RestForm @Nullable String reason,
            @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        changeStatus.execute(
                                actors.current(),
                                new ChangeCustomerStatus.Input(
                                        new CustomerId(id),
                                        CustomerStatus.ofCode(CustomerBodies.text(status)),
                                        CustomerBodies.text(reason),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/customers/" + id, "customer.status-changed"),
                reader.language(),
                errors ->
                        pages.show(
                                id,
                                CustomerBodies.text(status),
                                CustomerBodies.text(reason),
                                errors));
    }

    /** Asks once. */
    @GET
    @Path("{id}/deletion")
    public TemplateInstance askDeletion(@RestPath UUID id) {
        return pages.deletion(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}/deletion")
    public Response delete(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        deleteCustomer.execute(
                                actors.current(),
                                new DeleteCustomer.Input(
                                        new CustomerId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/customers?deleted=" + id),
                reader.language(),
                errors -> pages.deletion(id, errors));
    }

    @POST
    @Path("{id}/restoration")
    public Response restore(@RestPath UUID id) {
        var _ =
                restoreCustomer.execute(
                        actors.current(), new RestoreCustomer.Input(new CustomerId(id)));
        return Redirects.seeOther("/customers/" + id, "customer.restored");
    }
}
