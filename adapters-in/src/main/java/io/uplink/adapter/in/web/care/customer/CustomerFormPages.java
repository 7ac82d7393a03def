package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.customer.EditCustomer;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.domain.care.customer.Customer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Entering a new customer, and correcting one. */
@Path("/customers")
@InCallContext
@RunOnVirtualThread
public class CustomerFormPages {

    private final Actors actors;
    private final Reader reader;
    private final CustomerFormReader forms;
    private final RegisterCustomer registerCustomer;
    private final EditCustomer editCustomer;

    CustomerFormPages(
            Actors actors,
            Reader reader,
            CustomerFormReader forms,
            RegisterCustomer registerCustomer,
            EditCustomer editCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.forms = forms;
        this.registerCustomer = registerCustomer;
        this.editCustomer = editCustomer;
    }

    @GET
    @Path("new")
    public TemplateInstance newCustomer(@RestQuery Optional<String> name) {
        var known = name.map(String::strip).orElse("");
        return forms.fresh(CustomerForm.empty(known, forms.home()), Forms.Errors.none());
    }

    @POST
    public Response register(@BeanParam CustomerForm form) {
        return Forms.submit(
                () -> registerCustomer.execute(actors.current(), form.toRegister()),
                registered -> after(form, registered),
                reader.language(),
                errors -> forms.fresh(form, errors));
    }

    private static Response after(CustomerForm form, Customer.Snapshot registered) {
        return Redirects.seeOther(
                form.goesOnWithTicket()
                        ? "/tickets/new?customer=" + registered.id()
                        : "/customers/" + registered.id(),
                "customer.registered");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return forms.of(id);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id, @BeanParam CustomerForm form) {
        return Forms.submit(
                () -> editCustomer.execute(actors.current(), form.toEdit(id)),
                _ -> Redirects.seeOther("/customers/" + id, "customer.saved"),
                reader.language(),
                errors -> forms.again(id, form, errors));
    }
}
