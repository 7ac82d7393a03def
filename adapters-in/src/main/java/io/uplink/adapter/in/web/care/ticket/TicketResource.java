package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.CountTickets;
import io.uplink.application.care.ticket.FindTickets;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.ShowTicket;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Tickets: finding, opening and looking at them. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketResource {

    private final Actors actors;
    private final Times times;
    private final FindTickets findTickets;
    private final CountTickets countTickets;
    private final ShowTicket showTicket;
    private final OpenTicket openTicket;

    TicketResource(
            Actors actors,
            Times times,
            FindTickets findTickets,
            CountTickets countTickets,
            ShowTicket showTicket,
            OpenTicket openTicket) {
        this.actors = actors;
        this.times = times;
        this.findTickets = findTickets;
        this.countTickets = countTickets;
        this.showTicket = showTicket;
        this.openTicket = openTicket;
    }

    @GET
    @Operation(
            summary = "Tickets within the caller's reach",
            description =
                    "state: one or more of open, in-progress, pending, resolved, closed, or"
                            + " unresolved; clock: overdue, at-risk, due-within-hour, response-met,"
                            + " response-missed, response-decided, reply-waiting,"
                            + " reply-overdue, reply-met, reply-missed, reply-decided,"
                            + " resolution-met,"
                            + " resolution-missed, resolution-decided, timed; notCategory: one or"
                            + " more that it is not about; field.<key>: what was chosen, or yes or"
                            + " no, in a field of the category; owedOn: open at the end of that day;"
                            + " sort: newest (usual), sla, priority, updated. A cursor belongs to"
                            + " its order.")
    public Page<TicketRowView> list(
            @BeanParam TicketSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findTickets
                .execute(
                        actors.current(),
                        new FindTickets.Input(
                                search.filter(times.zone()),
                                search.sort(TicketQueries.Sort.NEWEST),
                                cursor,
                                Page.sizeOf(size)))
                .map(TicketRowView::of);
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many open tickets are the caller's, overdue, at risk, unassigned")
    public TicketQueries.Counts counts() {
        return countTickets.execute(actors.current(), new CountTickets.Input());
    }

    @POST
    @Idempotent
    @Operation(summary = "Takes a customer's report")
    @APIResponseSchema(value = TicketView.class, responseCode = "201")
    public Response open(TicketBodies.NewTicket body) {
        var opened =
                openTicket.execute(
                        actors.current(),
                        new OpenTicket.Input(
                                TicketBodies.id(body.customer(), CustomerId::new),
                                TicketBodies.text(body.subject()),
                                TicketBodies.text(body.description()),
                                TicketBodies.text(body.category()),
                                TicketBodies.id(body.branch(), BranchId::new),
                                Optional.ofNullable(body.priority())
                                        .map(Priority::ofCode)
                                        .orElse(Priority.MEDIUM),
                                TicketBodies.id(body.assignee(), PersonId::new),
                                TicketBodies.id(body.team(), TeamId::new),
                                "internal",
                                TicketBodies.id(body.location(), LocationId::new),
                                Optional.of(body.typedFields())));
        return Response.created(URI.create("/api/v1/tickets/" + opened.id().value()))
                .entity(TicketView.of(opened))
                .header(HttpHeaders.ETAG, Versions.tag(opened.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A ticket with customer, targets, pauses, fees and files")
    @APIResponseSchema(TicketSheetView.class)
    public Response show(@RestPath UUID id) {
        var sheet = showTicket.execute(actors.current(), new ShowTicket.Input(new TicketId(id)));
        return Response.ok(TicketSheetView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.ticket().version()))
                .build();
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "Messages, notes, what the system noted and what was sent, oldest first")
    public List<TicketSheetView.EntryView> timeline(@RestPath UUID id) {
        return showTicket
                .execute(actors.current(), new ShowTicket.Input(new TicketId(id)))
                .timeline()
                .stream()
                .map(TicketSheetView.EntryView::of)
                .toList();
    }
}
