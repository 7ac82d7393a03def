package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.RemoveFeeType;
import io.uplink.application.care.ticket.SaveFeeType;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.Version;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The kinds of fees. */
@Path("/api/v1/service-fee-types")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class FeeTypeResource {

    /** A kind of fee as JSON; the amount is in the minor unit of its currency. */
    @RegisterForReflection
    public record FeeTypeView(
            UUID id,
            String name,
            long amountMinor,
            String currency,
            int position,
            boolean active,
            long version) {

        static FeeTypeView of(FeeType type) {
            return new FeeTypeView(
                    type.id(),
                    type.name(),
                    type.amount().minor(),
                    type.amount().currency().getCurrencyCode(),
                    type.position(),
                    type.active(),
                    type.version());
        }
    }

    private final Actors actors;
    private final ShowCatalogue showCatalogue;
    private final SaveFeeType saveFeeType;
    private final RemoveFeeType removeFeeType;

    FeeTypeResource(
            Actors actors,
            ShowCatalogue showCatalogue,
            SaveFeeType saveFeeType,
            RemoveFeeType removeFeeType) {
        this.actors = actors;
        this.showCatalogue = showCatalogue;
        this.saveFeeType = saveFeeType;
        this.removeFeeType = removeFeeType;
    }

    @GET
    public List<FeeTypeView> list() {
        return showCatalogue
                .execute(actors.current(), new ShowCatalogue.Input(ShowCatalogue.Purpose.WORK))
                .feeTypes()
                .stream()
                .map(FeeTypeView::of)
                .toList();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = FeeTypeView.class, responseCode = "201")
    public Response add(TicketBodies.FeeTypeBody body) {
        var added = save(Optional.empty(), body, Optional.empty());
        return Response.created(URI.create("/api/v1/service-fee-types/" + added.id()))
                .entity(FeeTypeView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(FeeTypeView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.FeeTypeBody body) {
        var saved = save(Optional.of(id), body, Versions.required(seen));
        return Response.ok(FeeTypeView.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forgets one that was never charged")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeFeeType.execute(
                        actors.current(), new RemoveFeeType.Input(id, Versions.required(seen)));
    }

    private FeeType save(Optional<UUID> id, TicketBodies.FeeTypeBody body, Optional<Version> seen) {
        return saveFeeType.execute(
                actors.current(),
                new SaveFeeType.Input(
                        id,
                        TicketBodies.text(body.name()),
                        body.amount(),
                        Optional.ofNullable(body.position()).orElse(999),
                        Optional.ofNullable(body.active()).orElse(true),
                        seen));
    }
}
