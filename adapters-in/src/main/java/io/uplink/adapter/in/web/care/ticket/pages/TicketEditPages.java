package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.ChangePriority;
import io.uplink.application.care.ticket.DeleteTicket;
import io.uplink.application.care.ticket.EditTicket;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Correcting what a ticket is about, how urgent it is, and taking it out of the lists. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketEditPages {

    private final EditTicket editTicket;
    private final ChangePriority changePriority;
    private final DeleteTicket deleteTicket;
    private final ActDesk desk;
    private final Actors actors;

    TicketEditPages(
            EditTicket editTicket,
            ChangePriority changePriority,
            DeleteTicket deleteTicket,
            ActDesk desk,
            Actors actors) {
        this.editTicket = editTicket;
        this.changePriority = changePriority;
        this.deleteTicket = deleteTicket;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.EDIT));
    }

    @POST
    @Path("{id}/edit")
    public Response edit(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.EDIT),
                form,
                "ticket.edited",
                () ->
                        editTicket.execute(
                                actors.current(),
                                new EditTicket.Input(
                                        new TicketId(id),
                                        FormValues.text(form.subject),
                                        FormValues.text(form.description),
                                        FormValues.text(form.category),
                                        FormValues.id(form.branch).map(BranchId::new),
                                        form.version())));
    }

    @GET
    @Path("{id}/priority")
    public TemplateInstance priority(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.PRIORITY));
    }

    @POST
    @Path("{id}/priority")
    public Response priority(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.PRIORITY),
                form,
                "ticket.priority-changed",
                () ->
                        changePriority.execute(
                                actors.current(),
                                new ChangePriority.Input(
                                        new TicketId(id),
                                        Priority.ofCode(FormValues.text(form.priority)),
                                        form.version())));
    }

    @GET
    @Path("{id}/delete")
    public TemplateInstance delete(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.DELETE));
    }

    @POST
    @Path("{id}/delete")
    public Response delete(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.DELETE),
                form,
                () ->
                        deleteTicket.execute(
                                actors.current(),
                                new DeleteTicket.Input(new TicketId(id), form.version())),
                "/tickets",
                "ticket.deleted");
    }
}
