package io.uplink.adapter.in.web.care.desk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.DeskBodies.ActionBody;
import io.uplink.adapter.in.web.care.desk.DeskBodies.AudienceBody;
import io.uplink.adapter.in.web.care.ticket.TicketView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.ListMacros;
import io.uplink.application.care.desk.RemoveMacro;
import io.uplink.application.care.desk.RunMacro;
import io.uplink.application.care.desk.SaveMacro;
import io.uplink.application.care.desk.ShowMacro;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
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
import org.jspecify.annotations.Nullable;

/** Macros: one's own and those that are shared. */
@Path("/api/v1/macros")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InCallContext
@RunOnVirtualThread
public class MacroResource {

    /** A macro as JSON. */
    @RegisterForReflection
    public record MacroView(
            UUID id,
            String name,
            UUID owner,
            AudienceBody audience,
            Optional<UUID> reply,
            List<ActionBody> actions,
            long version) {

        static MacroView of(Macro macro) {
            return new MacroView(
                    macro.id().value(),
                    macro.name(),
                    macro.owner().value(),
                    AudienceBody.of(macro.audience()),
                    macro.reply().map(CannedReplyId::value),
                    macro.actions().stream().map(ActionBody::of).toList(),
                    macro.version());
        }
    }

    private final Actors actors;
    private final ListMacros listMacros;
    private final ShowMacro showMacro;
    private final SaveMacro saveMacro;
    private final RemoveMacro removeMacro;
    private final RunMacro runMacro;

    MacroResource(
            Actors actors,
            ListMacros listMacros,
            ShowMacro showMacro,
            SaveMacro saveMacro,
            RemoveMacro removeMacro,
            RunMacro runMacro) {
        this.actors = actors;
        this.listMacros = listMacros;
        this.showMacro = showMacro;
        this.saveMacro = saveMacro;
        this.removeMacro = removeMacro;
        this.runMacro = runMacro;
    }

    @GET
    @Operation(summary = "The caller's macros and those shared with the caller, by name")
    public List<MacroView> list() {
        return listMacros.execute(actors.current()).stream().map(MacroView::of).toList();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(MacroView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), showMacro.execute(actors.current(), new MacroId(id)).macro());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Makes a macro",
            description =
                    "Actions: assign or claim; priority; note; one of start, hold, resume and"
                            + " resolve. A shared macro needs a reply that is shared as widely.")
    @APIResponseSchema(value = MacroView.class, responseCode = "201")
    public Response add(DeskBodies.MacroBody body) {
        var added = save(Optional.empty(), body, Optional.empty());
        return answer(Response.created(URI.create("/api/v1/macros/" + added.id())), added);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(MacroView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DeskBodies.MacroBody body) {
        return answer(
                Response.ok(), save(Optional.of(new MacroId(id)), body, Versions.required(seen)));
    }

    @DELETE
    @Path("{id}")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeMacro.execute(
                        actors.current(),
                        new RemoveMacro.Input(new MacroId(id), Versions.required(seen)));
    }

    @POST
    @Path("{id}/runs/{ticket}")
    @Idempotent
    @Operation(
            summary = "Runs it on a ticket: all of it or nothing",
            description =
                    "If-Match is the version of the ticket. Each part needs its own permission and"
                            + " obeys the state of the ticket.")
    @APIResponseSchema(TicketView.class)
    public Response run(
            @RestPath UUID id,
            @RestPath UUID ticket,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DeskBodies.RunBody body) {
        var outcome =
                runMacro.execute(
                        actors.current(),
                        new RunMacro.Input(
                                new TicketId(ticket),
                                new MacroId(id),
                                Optional.ofNullable(body.text()),
                                Optional.ofNullable(body.seenEntry()),
                                body.sendAnyway(),
                                Versions.required(seen)));
        return TicketView.answer(outcome.ticket());
    }

    private Macro save(Optional<MacroId> id, DeskBodies.MacroBody body, Optional<Version> seen) {
        return saveMacro.execute(
                actors.current(),
                new SaveMacro.Input(
                        id,
                        DeskBodies.text(body.name()),
                        AudienceBody.read(body.audience()),
                        Optional.ofNullable(body.reply()).map(CannedReplyId::new),
                        ActionBody.read(body.actions()),
                        seen));
    }

    private static Response answer(Response.ResponseBuilder answer, Macro macro) {
        return answer.entity(MacroView.of(macro))
                .header(HttpHeaders.ETAG, Versions.tag(macro.version()))
                .build();
    }
}
