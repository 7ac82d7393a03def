package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.FillFields;
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

/** Filling in what the category of a ticket asks for. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketFieldPages {

    private final FillFields fillFields;
    private final ActDesk desk;
    private final Actors actors;

    TicketFieldPages(FillFields fillFields, ActDesk desk, Actors actors) {
        this.fillFields = fillFields;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("{id}/fields")
    public TemplateInstance form(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.FIELDS));
    }

    @POST
    @Path("{id}/fields")
    public Response fill(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.FIELDS),
                form,
                "ticket.fields-filled",
                () ->
                        fillFields.execute(
                                actors.current(),
                                new FillFields.Input(new TicketId(id), form.changedFields())));
    }
}
