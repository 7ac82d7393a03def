package io.uplink.adapter.in.web.care.desk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.DeskBodies.AudienceBody;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.FillCannedReply;
import io.uplink.application.care.desk.ListCannedReplies;
import io.uplink.application.care.desk.RemoveCannedReply;
import io.uplink.application.care.desk.SaveCannedReply;
import io.uplink.application.care.desk.ShowCannedReply;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Prepared replies: one's own and those that are shared. */
@Path("/api/v1/canned-replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InCallContext
@RunOnVirtualThread
public class CannedReplyResource {

    /** A prepared reply as JSON. */
    @RegisterForReflection
    public record ReplyView(
            UUID id,
            String name,
            String topic,
            UUID owner,
            AudienceBody audience,
            String english,
            Optional<String> swahili,
            long version) {

        static ReplyView of(CannedReply reply) {
            return new ReplyView(
                    reply.id().value(),
                    reply.name(),
                    reply.topic().code(),
                    reply.owner().value(),
                    AudienceBody.of(reply.audience()),
                    reply.english(),
                    reply.swahili(),
                    reply.version());
        }
    }

    /** A text with what a ticket says in it. */
    @RegisterForReflection
    public record FilledView(String language, String text) {}

    private final Actors actors;
    private final ListCannedReplies listCannedReplies;
    private final ShowCannedReply showCannedReply;
    private final SaveCannedReply saveCannedReply;
    private final RemoveCannedReply removeCannedReply;
    private final FillCannedReply fillCannedReply;

    CannedReplyResource(
            Actors actors,
            ListCannedReplies listCannedReplies,
            ShowCannedReply showCannedReply,
            SaveCannedReply saveCannedReply,
            RemoveCannedReply removeCannedReply,
            FillCannedReply fillCannedReply) {
        this.actors = actors;
        this.listCannedReplies = listCannedReplies;
        this.showCannedReply = showCannedReply;
        this.saveCannedReply = saveCannedReply;
        this.removeCannedReply = removeCannedReply;
        this.fillCannedReply = fillCannedReply;
    }

    @GET
    @Operation(summary = "The caller's prepared replies and those shared with the caller, by name")
    public List<ReplyView> list() {
        return listCannedReplies.execute(actors.current()).stream().map(ReplyView::of).toList();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(ReplyView.class)
    public Response show(@RestPath UUID id) {
        var shown = showCannedReply.execute(actors.current(), new CannedReplyId(id));
        return answer(Response.ok(), shown.reply());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Prepares a reply",
            description =
                    "Texts may hold {customer_name}, {ticket_number}, {subject}, {category},"
                            + " {technician_name}, {technician_phone}, {branch_name}, {company_name}"
                            + " and {person_name}. Sharing needs tickets.share for the team or branch.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "201")
    public Response add(DeskBodies.ReplyBody body) {
        var added = save(Optional.empty(), body, Optional.empty());
        return answer(Response.created(URI.create("/api/v1/canned-replies/" + added.id())), added);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(ReplyView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DeskBodies.ReplyBody body) {
        return answer(
                Response.ok(),
                save(Optional.of(new CannedReplyId(id)), body, Versions.required(seen)));
    }

    @DELETE
    @Path("{id}")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeCannedReply.execute(
                        actors.current(),
                        new RemoveCannedReply.Input(
                                new CannedReplyId(id), Versions.required(seen)));
    }

    @GET
    @Path("{id}/filled/{ticket}")
    @Operation(
            summary = "The text with what a ticket says in it",
            description = "language: en or sw; usually the customer's.")
    public FilledView fill(
            @RestPath UUID id, @RestPath UUID ticket, @RestQuery Optional<String> language) {
        var filled =
                fillCannedReply.execute(
                        actors.current(),
                        new FillCannedReply.Input(
                                new TicketId(ticket),
                                new CannedReplyId(id),
                                language.map(Language::ofCode)));
        return new FilledView(filled.language().code(), filled.text());
    }

    private CannedReply save(
            Optional<CannedReplyId> id, DeskBodies.ReplyBody body, Optional<Version> seen) {
        return saveCannedReply.execute(
                actors.current(),
                new SaveCannedReply.Input(
                        id,
                        DeskBodies.text(body.name()),
                        Optional.ofNullable(body.topic()).orElse("general"),
                        AudienceBody.read(body.audience()),
                        DeskBodies.text(body.english()),
                        Optional.ofNullable(body.swahili()),
                        seen));
    }

    private static Response answer(Response.ResponseBuilder answer, CannedReply reply) {
        return answer.entity(ReplyView.of(reply))
                .header(HttpHeaders.ETAG, Versions.tag(reply.version()))
                .build();
    }
}
