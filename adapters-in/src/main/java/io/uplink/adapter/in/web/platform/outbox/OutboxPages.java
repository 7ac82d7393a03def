package io.uplink.adapter.in.web.platform.outbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.platform.outbox.FindDeliveries;
import io.uplink.application.platform.outbox.ReplayAllDead;
import io.uplink.application.platform.outbox.ReplayDelivery;
import io.uplink.application.platform.outbox.port.DeliveryQueries.State;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits, what was given up and why; and trying that again. */
@Path("/platform/outbox")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class OutboxPages {

    @CheckedTemplate(basePath = "platform/outbox")
    static class Pages {
        static native TemplateInstance list(
                FindDeliveries.Found found, boolean dead, boolean mayOperate);
    }

    private final FindDeliveries findDeliveries;
    private final ReplayDelivery replayDelivery;
    private final ReplayAllDead replayAllDead;
    private final Actors actors;
    private final Reader reader;

    OutboxPages(
            FindDeliveries findDeliveries,
            ReplayDelivery replayDelivery,
            ReplayAllDead replayAllDead,
            Actors actors,
            Reader reader) {
        this.findDeliveries = findDeliveries;
        this.replayDelivery = replayDelivery;
        this.replayAllDead = replayAllDead;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> state, @RestQuery Optional<String> at) {
        var dead = state.filter("dead"::equals).isPresent();
        var found =
                findDeliveries.execute(
                        actors.current(),
                        new FindDeliveries.Input(
                                dead ? State.DEAD : State.WAITING, at, Page.USUAL_SIZE));
        var mayOperate = actors.current().may(Permission.PLATFORM_OPERATE, Placement.company());
        return reader.page(Pages.list(found, dead, mayOperate));
    }

    @POST
    @Path("{event}/{handler}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(@RestPath UUID event, @RestPath String handler) {
        replayDelivery.execute(actors.current(), new ReplayDelivery.Input(event, handler));
        return Redirects.seeOther("/platform/outbox?state=dead", "outbox.replayed");
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replayAll() {
        replayAllDead.execute(actors.current());
        return Redirects.seeOther("/platform/outbox", "outbox.replayed");
    }
}
