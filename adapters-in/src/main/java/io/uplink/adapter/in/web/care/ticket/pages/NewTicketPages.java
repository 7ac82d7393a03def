package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.field.FieldInput;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.Chosen;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Taking a customer's report. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NewTicketPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance create(NewTicketView page, String promise);

        static native TemplateInstance beside(Optional<Chosen> chosen, String place);

        static native TemplateInstance promise(String promise);

        static native TemplateInstance fields(List<FieldInput> fields);
    }

    private final OpenTicket openTicket;
    private final NewTicketReader pages;
    private final PromiseReader promises;
    private final Actors actors;
    private final Reader reader;

    NewTicketPages(
            OpenTicket openTicket,
            NewTicketReader pages,
            PromiseReader promises,
            Actors actors,
            Reader reader) {
        this.openTicket = openTicket;
        this.pages = pages;
        this.promises = promises;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("new")
    public TemplateInstance create(@RestQuery Optional<String> customer) {
        var form = new NewTicketForm();
        form.customer = customer.orElse("");
        return page(form, Forms.Errors.none());
    }

    /** What is known of the chosen customer, for beside the form. */
    @GET
    @Path("new/beside")
    public TemplateInstance beside(@RestQuery Optional<String> customer) {
        var _ = actors.current().require(Permission.TICKETS_CREATE);
        return reader.page(Pages.beside(pages.chosen(customer.orElse("")), ""));
    }

    /** What the chosen category asks for, for under the category. */
    @GET
    @Path("new/fields")
    public TemplateInstance fields(
            @RestQuery Optional<String> category,
            @RestQuery List<String> fk,
            @RestQuery List<String> fv) {
        var _ = actors.current().require(Permission.TICKETS_CREATE);
        var form = new NewTicketForm();
        form.category = category.orElse("");
        form.fk = fk;
        form.fv = fv;
        return reader.page(Pages.fields(pages.fields(form, Forms.Errors.none())));
    }

    /** What the ticket would promise as it is typed, for under the priority. */
    @GET
    @Path("new/promise")
    public TemplateInstance promise(
            @RestQuery Optional<String> priority,
            @RestQuery Optional<String> branch,
            @RestQuery Optional<String> category,
            @RestQuery Optional<String> customer) {
        var form = new NewTicketForm();
        form.category = category.orElse("");
        form.priority = priority.orElse("");
        form.branch = branch.orElse("");
        form.customer = customer.orElse("");
        return reader.page(Pages.promise(promise(form)));
    }

    private String promise(NewTicketForm form) {
        return promises.read(
                form.priority(),
                form.category(),
                FormValues.id(form.customer).map(CustomerId::new),
                branch(form));
    }

    private TemplateInstance page(NewTicketForm form, Forms.Errors errors) {
        return reader.page(Pages.create(pages.view(form, errors), promise(form)));
    }

    @POST
    public Object create(@BeanParam NewTicketForm form) {
        if (form.isLooking()) {
            return page(form, Forms.Errors.none());
        }
        return Forms.submit(
                () -> openTicket.execute(actors.current(), input(form)),
                ticket -> done(form, ticket),
                reader.language(),
                errors -> page(form, askable(form, errors)));
    }

    /** Nobody is asked for the branch that comes with the customer. */
    private static Forms.Errors askable(NewTicketForm form, Forms.Errors errors) {
        return form.customer().isEmpty() ? errors.except("branch") : errors;
    }

    private static Response done(NewTicketForm form, Ticket.Snapshot ticket) {
        return Redirects.seeOther(
                form.isAnother() ? "/tickets/new" : "/tickets/" + ticket.id().value(),
                "ticket.opened");
    }

    private OpenTicket.Input input(NewTicketForm form) {
        return new OpenTicket.Input(
                FormValues.id(form.customer).map(CustomerId::new),
                form.subject(),
                form.description(),
                form.category(),
                branch(form),
                Priority.ofCode(form.priority()),
                FormValues.id(form.assignee).map(PersonId::new),
                FormValues.id(form.team).map(TeamId::new),
                "internal",
                FormValues.id(form.location).map(LocationId::new),
                Optional.of(form.fields()));
    }

    /** Where the customer belongs, unless somebody says otherwise. */
    private Optional<BranchId> branch(NewTicketForm form) {
        return FormValues.id(form.branch)
                .or(() -> pages.chosen(form.customer()).map(Chosen::branch))
                .map(BranchId::new);
    }
}
