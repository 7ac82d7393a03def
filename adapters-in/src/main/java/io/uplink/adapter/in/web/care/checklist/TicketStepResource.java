package io.uplink.adapter.in.web.care.checklist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.ShowTicket;
import io.uplink.application.care.ticket.TickSteps;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is to be done on one ticket, and what of it is done. */
@Path("/api/v1/tickets/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketStepResource {

    /** Whether it is done. */
    @Schema(name = "StepTick")
    public record Body(@Nullable Boolean done) {}

    private final Actors actors;
    private final ShowTicket showTicket;
    private final TickSteps tickSteps;

    TicketStepResource(Actors actors, ShowTicket showTicket, TickSteps tickSteps) {
        this.actors = actors;
        this.showTicket = showTicket;
        this.tickSteps = tickSteps;
    }

    @GET
    @Operation(summary = "The steps of a ticket, as its category had them when it came to it")
    public List<StepView> list(@RestPath UUID id) {
        return views(
                showTicket
                        .execute(actors.current(), new ShowTicket.Input(new TicketId(id)))
                        .steps());
    }

    @PUT
    @Path("{step}")
    @Operation(
            summary = "Ticks a step, or takes the tick back",
            description =
                    "It leaves the version of the ticket alone; a step that is ticked already"
                            + " keeps who did it and when.")
    public List<StepView> tick(@RestPath UUID id, @RestPath UUID step, Body body) {
        var done =
                Optional.ofNullable(body.done()).orElseThrow(() -> Invalid.of("done", "required"));
        return views(
                tickSteps
                        .execute(
                                actors.current(),
                                new TickSteps.Input(
                                        new TicketId(id),
                                        done ? Set.of(step) : Set.of(),
                                        done ? Set.of() : Set.of(step)))
                        .steps()
                        .steps());
    }

    private static List<StepView> views(List<TicketStep> steps) {
        return steps.stream().map(StepView::of).toList();
    }
}
