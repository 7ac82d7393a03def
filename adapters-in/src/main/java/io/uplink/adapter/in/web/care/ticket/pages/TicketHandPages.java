package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.link.SendNewLinks;
import io.uplink.application.care.ticket.AssignTicket;
import io.uplink.application.care.ticket.AutoAssign;
import io.uplink.application.care.ticket.EscalateTicket;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
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

/** Who works a ticket: giving it to somebody, a step up, and a new link for them. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketHandPages {

    private final AssignTicket assignTicket;
    private final AutoAssign autoAssign;
    private final EscalateTicket escalateTicket;
    private final SendNewLinks sendNewLinks;
    private final ActDesk desk;
    private final Actors actors;

    TicketHandPages(
            AssignTicket assignTicket,
            AutoAssign autoAssign,
            EscalateTicket escalateTicket,
            SendNewLinks sendNewLinks,
            ActDesk desk,
            Actors actors) {
        this.assignTicket = assignTicket;
        this.autoAssign = autoAssign;
        this.escalateTicket = escalateTicket;
        this.sendNewLinks = sendNewLinks;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("{id}/assign")
    public TemplateInstance assign(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.ASSIGN));
    }

    @POST
    @Path("{id}/assign")
    public Response assign(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.ASSIGN),
                form,
                "ticket.assigned",
                () ->
                        assignTicket.execute(
                                actors.current(),
                                new AssignTicket.Input(
                                        new TicketId(id),
                                        FormValues.id(form.person).map(PersonId::new),
                                        FormValues.id(form.team).map(TeamId::new),
                                        form.version())));
    }

    @POST
    @Path("{id}/assign/automatic")
    public Response assignAutomatically(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.assigned",
                () ->
                        autoAssign.execute(
                                actors.current(),
                                new AutoAssign.Input(new TicketId(id), form.version())));
    }

    @GET
    @Path("{id}/escalate")
    public TemplateInstance escalate(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.ESCALATE));
    }

    @POST
    @Path("{id}/escalate")
    public Response escalate(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.ESCALATE),
                form,
                "ticket.escalated",
                () ->
                        escalateTicket.execute(
                                actors.current(),
                                new EscalateTicket.Input(
                                        new TicketId(id),
                                        FormValues.text(form.reason),
                                        FormValues.id(form.person).map(PersonId::new),
                                        FormValues.given(form.priority).map(Priority::ofCode),
                                        form.version())));
    }

    /** The ticket again, with the links: a redirect would have to keep them somewhere. */
    @POST
    @Path("{id}/link")
    public Response link(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.shown(
                id,
                form,
                () ->
                        sendNewLinks.execute(
                                actors.current(),
                                new SendNewLinks.Input(new TicketId(id), form.version())),
                outcome -> Draft.of(outcome.links()));
    }
}
