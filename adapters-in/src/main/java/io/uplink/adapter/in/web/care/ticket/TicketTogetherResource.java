package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.MergeTicket;
import io.uplink.application.care.ticket.OtherTicket;
import io.uplink.application.care.ticket.RelateTickets;
import io.uplink.application.care.ticket.ShowStructure;
import io.uplink.application.care.ticket.UnmergeTicket;
import io.uplink.application.care.ticket.UnrelateTickets;
import io.uplink.application.care.ticket.port.StructureQueries.Other;
import io.uplink.application.care.ticket.port.StructureQueries.Tie;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Tickets that belong together: related, parent and children, merged. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketTogetherResource {

    /**
     * Another ticket; {@code role} is what the ticket asked about is to it, or {@code merged} for
     * one that was merged into it.
     */
    @RegisterForReflection
    public record OtherView(
            @Nullable UUID relation,
            String role,
            UUID ticket,
            String number,
            String subject,
            String state,
            @Nullable UUID entry,
            long version) {

        static OtherView of(Other other) {
            var related =
                    other.tie() instanceof Tie.Related one
                            ? Optional.of(one)
                            : Optional.<Tie.Related>empty();
            return new OtherView(
                    related.map(Tie.Related::relation).orElse(null),
                    related.map(one -> one.role().code()).orElse("merged"),
                    other.ticket().value(),
                    other.number(),
                    other.subject(),
                    other.state().code(),
                    related.flatMap(Tie.Related::entry).orElse(null),
                    other.version());
        }
    }

    /** A relation as it was kept. */
    @RegisterForReflection
    public record RelationView(UUID id, String role, UUID ticket) {

        static RelationView of(Relation relation, TicketId seenFrom) {
            return new RelationView(
                    relation.id(),
                    relation.seenFrom(seenFrom).code(),
                    (relation.from().equals(seenFrom) ? relation.to() : relation.from()).value());
        }
    }

    private final Actors actors;
    private final ShowStructure showStructure;
    private final RelateTickets relateTickets;
    private final UnrelateTickets unrelateTickets;
    private final MergeTicket mergeTicket;
    private final UnmergeTicket unmergeTicket;

    TicketTogetherResource(
            Actors actors,
            ShowStructure showStructure,
            RelateTickets relateTickets,
            UnrelateTickets unrelateTickets,
            MergeTicket mergeTicket,
            UnmergeTicket unmergeTicket) {
        this.actors = actors;
        this.showStructure = showStructure;
        this.relateTickets = relateTickets;
        this.unrelateTickets = unrelateTickets;
        this.mergeTicket = mergeTicket;
        this.unmergeTicket = unmergeTicket;
    }

    @GET
    @Path("{id}/relations")
    @Operation(summary = "The tickets that belong together with it")
    public List<OtherView> relations(@RestPath UUID id) {
        return showStructure.execute(actors.current(), new TicketId(id)).stream()
                .map(OtherView::of)
                .toList();
    }

    @POST
    @Path("{id}/relations")
    @Idempotent
    @Operation(
            summary = "Two tickets belong together",
            description =
                    "role: related, causes, caused-by, duplicate-of, duplicated-by, parent-of or"
                            + " child-of. The other one by its id (ticket) or its number.")
    @APIResponseSchema(RelationView.class)
    public Response relate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.NewRelation body) {
        var ticket = new TicketId(id);
        return Response.ok(
                        RelationView.of(
                                relateTickets.execute(
                                        actors.current(),
                                        new RelateTickets.Input(
                                                ticket,
                                                Role.chosen(TicketBodies.text(body.role())),
                                                other(body.ticket(), body.number()),
                                                Versions.required(seen))),
                                ticket))
                .build();
    }

    @DELETE
    @Path("{id}/relations/{relation}")
    @Operation(summary = "They do not belong together")
    public void unrelate(
            @RestPath UUID id,
            @RestPath UUID relation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                unrelateTickets.execute(
                        actors.current(),
                        new UnrelateTickets.Input(
                                new TicketId(id), relation, Versions.required(seen)));
    }

    @POST
    @Path("{id}/merging")
    @Operation(
            summary = "It is a duplicate, and is read within another ticket",
            description =
                    "Of the same customer, by its id (ticket) or its number. Nothing moves; DELETE"
                            + " takes it back at any time.")
    @APIResponseSchema(TicketView.class)
    public Response merge(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Merging body) {
        return TicketView.answer(
                mergeTicket.execute(
                        actors.current(),
                        new MergeTicket.Input(
                                new TicketId(id),
                                other(body.ticket(), body.number()),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}/merging")
    @Operation(summary = "It stands for itself again, as it stood before")
    @APIResponseSchema(TicketView.class)
    public Response unmerge(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                unmergeTicket.execute(
                        actors.current(),
                        new UnmergeTicket.Input(new TicketId(id), Versions.required(seen))));
    }

    private static OtherTicket other(@Nullable UUID ticket, @Nullable String number) {
        return new OtherTicket(
                Optional.ofNullable(ticket).map(TicketId::new), TicketBodies.text(number));
    }
}
