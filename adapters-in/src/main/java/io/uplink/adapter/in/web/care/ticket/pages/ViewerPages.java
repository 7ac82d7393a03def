package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.ticket.MeetViewers;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Who else has a ticket open, for a page that asks every half minute. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ViewerPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance viewers(String names);
    }

    private final MeetViewers meetViewers;
    private final Actors actors;
    private final Reader reader;

    ViewerPages(MeetViewers meetViewers, Actors actors, Reader reader) {
        this.meetViewers = meetViewers;
        this.actors = actors;
        this.reader = reader;
    }

    @POST
    @Path("{id}/viewers")
    public TemplateInstance meet(@RestPath UUID id) {
        var others = meetViewers.execute(actors.current(), new TicketId(id));
        return reader.page(Pages.viewers(String.join(", ", others)));
    }
}
