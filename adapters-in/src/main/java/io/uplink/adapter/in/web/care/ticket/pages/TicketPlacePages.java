package io.uplink.adapter.in.web.care.ticket.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.NameTicketPlace;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Says which place of the customer a ticket is about. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketPlacePages {

    private final NameTicketPlace namePlace;
    private final Actors actors;

    TicketPlacePages(NameTicketPlace namePlace, Actors actors) {
        this.namePlace = namePlace;
        this.actors = actors;
    }

    @POST
    @Path("{id}/location")
    public Response name(@RestPath UUID id, @RestForm @Nullable String location) {
        var _ =
                namePlace.execute(
                        actors.current(),
                        new NameTicketPlace.Input(
                                new TicketId(id), FormValues.id(location).map(LocationId::new)));
        return Redirects.seeOther("/tickets/" + id, "ticket.located");
    }
}
