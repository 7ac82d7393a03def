package io.uplink.adapter.in.web.platform.outbox;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.platform.outbox.FindDeliveries;
import io.uplink.application.platform.outbox.ReplayAllDead;
import io.uplink.application.platform.outbox.ReplayDelivery;
import io.uplink.application.platform.outbox.port.DeliveryQueries;
import io.uplink.application.platform.outbox.port.DeliveryQueries.State;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The outbox over the API. */
@Path("/api/v1/platform/outbox")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class OutboxResource {

    /** A delivery that is not done. */
    @RegisterForReflection
    public record DeliveryView(
            UUID event,
            String type,
            UUID subject,
            String handler,
            String state,
            int attempts,
            Instant occurredAt,
            Instant nextAt,
            Optional<String> lastError) {

        static DeliveryView of(DeliveryQueries.Row row) {
            return new DeliveryView(
                    row.event(),
                    row.type(),
                    row.subject(),
                    row.handler(),
                    row.state() == State.DEAD ? "dead" : "waiting",
                    row.attempts(),
                    row.occurredAt(),
                    row.nextAt(),
                    row.lastError());
        }
    }

    /**
     * The outbox in numbers and one page of it.
     *
     * @param oldestDue since when the longest overdue delivery is due
     */
    @RegisterForReflection
    public record OutboxView(
            long waiting,
            long retrying,
            long dead,
            Optional<Instant> oldestDue,
            List<DeliveryView> items,
            Optional<String> next,
            Optional<String> previous) {}

    /** How many deliveries start anew. */
    @RegisterForReflection
    public record ReplayedView(int replayed) {}

    private final FindDeliveries findDeliveries;
    private final ReplayDelivery replayDelivery;
    private final ReplayAllDead replayAllDead;
    private final Actors actors;

    OutboxResource(
            FindDeliveries findDeliveries,
            ReplayDelivery replayDelivery,
            ReplayAllDead replayAllDead,
            Actors actors) {
        this.findDeliveries = findDeliveries;
        this.replayDelivery = replayDelivery;
        this.replayAllDead = replayAllDead;
        this.actors = actors;
    }

    @GET
    @Operation(summary = "Deliveries that wait (the default) or that were given up: state=dead")
    public OutboxView list(
            @RestQuery @DefaultValue("waiting") String state,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        var found =
                findDeliveries.execute(
                        actors.current(),
                        new FindDeliveries.Input(
                                state.equals("dead") ? State.DEAD : State.WAITING,
                                cursor,
                                Page.sizeOf(size)));
        var rows = found.rows().map(DeliveryView::of);
        return new OutboxView(
                found.summary().waiting(),
                found.summary().retrying(),
                found.summary().dead(),
                found.summary().oldestDue(),
                rows.items(),
                rows.next(),
                rows.previous());
    }

    @POST
    @Path("{event}/{handler}/replays")
    @Idempotent
    @Operation(summary = "Starts one delivery anew that was given up")
    @APIResponseSchema(value = ReplayedView.class, responseCode = "202")
    public Response replay(@RestPath UUID event, @RestPath String handler) {
        replayDelivery.execute(actors.current(), new ReplayDelivery.Input(event, handler));
        return Response.accepted(new ReplayedView(1)).build();
    }

    @POST
    @Path("replays")
    @Idempotent
    @Operation(summary = "Starts every delivery anew that was given up")
    @APIResponseSchema(value = ReplayedView.class, responseCode = "202")
    public Response replayAll() {
        return Response.accepted(new ReplayedView(replayAllDead.execute(actors.current()))).build();
    }
}
