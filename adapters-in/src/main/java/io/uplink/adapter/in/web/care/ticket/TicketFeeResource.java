package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.ticket.TicketSheetView.FeeView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.AddFee;
import io.uplink.application.care.ticket.PayFee;
import io.uplink.application.care.ticket.RemoveFee;
import io.uplink.application.care.ticket.ShowTicket;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What customers pay for services on a ticket. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketFeeResource {

    private final Actors actors;
    private final ShowTicket showTicket;
    private final AddFee addFee;
    private final PayFee payFee;
    private final RemoveFee removeFee;

    TicketFeeResource(
            Actors actors,
            ShowTicket showTicket,
            AddFee addFee,
            PayFee payFee,
            RemoveFee removeFee) {
        this.actors = actors;
        this.showTicket = showTicket;
        this.addFee = addFee;
        this.payFee = payFee;
        this.removeFee = removeFee;
    }

    @GET
    @Path("{id}/fees")
    public List<FeeView> fees(@RestPath UUID id) {
        return showTicket
                .execute(actors.current(), new ShowTicket.Input(new TicketId(id)))
                .fees()
                .stream()
                .map(FeeView::of)
                .toList();
    }

    @POST
    @Path("{id}/fees")
    @Idempotent
    @Operation(summary = "Adds a fee of a kind, or one with a name and an amount of its own")
    @APIResponseSchema(value = FeeView.class, responseCode = "201")
    public Response add(@RestPath UUID id, TicketBodies.NewFee body) {
        var fee =
                addFee.execute(
                        actors.current(),
                        new AddFee.Input(
                                new TicketId(id),
                                Optional.ofNullable(body.type()),
                                Optional.ofNullable(body.name()),
                                body.amount(),
                                TicketBodies.text(body.note())));
        return Response.created(URI.create("/api/v1/tickets/" + id + "/fees/" + fee.id()))
                .entity(FeeView.of(fee))
                .build();
    }

    @POST
    @Path("{id}/fees/{fee}/payment")
    @Operation(summary = "It was paid; a second payment changes nothing")
    public FeeView pay(@RestPath UUID id, @RestPath UUID fee, TicketBodies.Payment body) {
        return FeeView.of(
                payFee.execute(
                        actors.current(),
                        new PayFee.Input(
                                new TicketId(id), fee, TicketBodies.text(body.reference()))));
    }

    @DELETE
    @Path("{id}/fees/{fee}")
    @Operation(summary = "Takes back a fee that nobody paid")
    public void remove(@RestPath UUID id, @RestPath UUID fee) {
        var _ = removeFee.execute(actors.current(), new RemoveFee.Input(new TicketId(id), fee));
    }
}
