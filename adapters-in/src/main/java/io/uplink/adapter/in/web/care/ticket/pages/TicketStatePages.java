package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.ReopenTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.domain.care.ticket.PendingReason;
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

/** Changes of a ticket's state that need a word: what was done, what it waits for, why again. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketStatePages {

    private final ResolveTicket resolveTicket;
    private final HoldTicket holdTicket;
    private final ReopenTicket reopenTicket;
    private final ActDesk desk;
    private final Actors actors;
    private final TicketText text;

    TicketStatePages(
            ResolveTicket resolveTicket,
            HoldTicket holdTicket,
            ReopenTicket reopenTicket,
            ActDesk desk,
            Actors actors,
            TicketText text) {
        this.resolveTicket = resolveTicket;
        this.holdTicket = holdTicket;
        this.reopenTicket = reopenTicket;
        this.desk = desk;
        this.actors = actors;
        this.text = text;
    }

    @GET
    @Path("{id}/resolve")
    public TemplateInstance resolve(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.RESOLVE));
    }

    @POST
    @Path("{id}/resolve")
    public Response resolve(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.RESOLVE),
                form,
                "ticket.resolved",
                () ->
                        resolveTicket.execute(
                                actors.current(),
                                new ResolveTicket.Input(
                                        new TicketId(id),
                                        FormValues.text(form.whatWasDone),
                                        FormValues.given(form.anyway),
                                        form.version())));
    }

    @GET
    @Path("{id}/hold")
    public TemplateInstance hold(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.HOLD));
    }

    @POST
    @Path("{id}/hold")
    public Response hold(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.HOLD),
                form,
                "ticket.pending",
                () ->
                        holdTicket.execute(
                                actors.current(),
                                new HoldTicket.Input(
                                        new TicketId(id),
                                        PendingReason.ofCode(FormValues.text(form.reason)),
                                        FormValues.moment("resumeAt", form.resumeAt, text.zone()),
                                        form.version())));
    }

    @GET
    @Path("{id}/reopen")
    public TemplateInstance reopen(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.REOPEN));
    }

    @POST
    @Path("{id}/reopen")
    public Response reopen(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.REOPEN),
                form,
                "ticket.reopened",
                () ->
                        reopenTicket.execute(
                                actors.current(),
                                new ReopenTicket.Input(
                                        new TicketId(id),
                                        FormValues.text(form.reason),
                                        form.version())));
    }
}
