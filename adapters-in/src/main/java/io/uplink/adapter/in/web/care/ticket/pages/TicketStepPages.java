package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.ClaimTicket;
import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.ResumeTicket;
import io.uplink.application.care.ticket.StartTicket;
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

/** Steps of a ticket that are one click, and the one that is a click and a yes. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketStepPages {

    private final StartTicket startTicket;
    private final ResumeTicket resumeTicket;
    private final ClaimTicket claimTicket;
    private final CloseTicket closeTicket;
    private final ActDesk desk;
    private final Actors actors;

    TicketStepPages(
            StartTicket startTicket,
            ResumeTicket resumeTicket,
            ClaimTicket claimTicket,
            CloseTicket closeTicket,
            ActDesk desk,
            Actors actors) {
        this.startTicket = startTicket;
        this.resumeTicket = resumeTicket;
        this.claimTicket = claimTicket;
        this.closeTicket = closeTicket;
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Path("{id}/start")
    public Response start(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.started",
                () ->
                        startTicket.execute(
                                actors.current(),
                                new StartTicket.Input(new TicketId(id), form.version())));
    }

    @POST
    @Path("{id}/resume")
    public Response resume(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.resumed",
                () ->
                        resumeTicket.execute(
                                actors.current(),
                                new ResumeTicket.Input(new TicketId(id), form.version())));
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.claimed",
                () ->
                        claimTicket.execute(
                                actors.current(),
                                new ClaimTicket.Input(new TicketId(id), form.version())));
    }

    @GET
    @Path("{id}/close")
    public TemplateInstance close(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.CLOSE));
    }

    @POST
    @Path("{id}/close")
    public Response close(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.CLOSE),
                form,
                "ticket.closed",
                () ->
                        closeTicket.execute(
                                actors.current(),
                                new CloseTicket.Input(new TicketId(id), form.version())));
    }
}
