package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.mpesa.DecideCall;
import io.uplink.application.money.mpesa.ListTroubledCalls;
import io.uplink.application.money.mpesa.port.CallQueries.Row;
import io.uplink.domain.money.mpesa.InboundId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Calls of Safaricom's that need somebody's eye, over the API. */
@Path("/api/v1/mpesa/calls")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class MpesaCallResource {

    /** A call; {@code outcome} is empty while it waits. */
    @RegisterForReflection
    public record MpesaCallView(
            UUID id,
            String shortcode,
            String kind,
            String about,
            String source,
            boolean listed,
            Instant receivedAt,
            int attempts,
            Optional<Instant> nextAt,
            Optional<String> outcome,
            Optional<String> problem) {

        static MpesaCallView of(Row row) {
            return new MpesaCallView(
                    row.id(),
                    row.shortcode(),
                    row.kind(),
                    row.about(),
                    row.source(),
                    row.trusted(),
                    row.receivedAt(),
                    row.attempts(),
                    row.nextAt(),
                    row.outcome(),
                    row.problem());
        }
    }

    /** Whether it changed anything. */
    @RegisterForReflection
    public record MpesaCallDecided(boolean changed) {}

    private final Actors actors;
    private final ListTroubledCalls listCalls;
    private final DecideCall decideCall;

    MpesaCallResource(Actors actors, ListTroubledCalls listCalls, DecideCall decideCall) {
        this.actors = actors;
        this.listCalls = listCalls;
        this.decideCall = decideCall;
    }

    @GET
    @Operation(summary = "Calls that wait, were given up, not believed or not understood")
    public List<MpesaCallView> list() {
        return listCalls.execute(actors.current()).stream().map(MpesaCallView::of).toList();
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Works one off anew that was given up or not believed")
    public MpesaCallDecided again(@RestPath UUID id) {
        return decided(id, true);
    }

    @POST
    @Path("{id}/set-aside")
    @Operation(summary = "Nothing comes of one that waits")
    public MpesaCallDecided aside(@RestPath UUID id) {
        return decided(id, false);
    }

    private MpesaCallDecided decided(UUID id, boolean again) {
        return new MpesaCallDecided(
                decideCall.execute(
                        actors.current(), new DecideCall.Input(new InboundId(id), again)));
    }
}
