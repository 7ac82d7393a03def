package io.uplink.adapter.in.web.care.desk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.DeskBodies.AudienceBody;
import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.ChooseDefaultView;
import io.uplink.application.care.desk.ListViews;
import io.uplink.application.care.desk.RemoveView;
import io.uplink.application.care.desk.SaveView;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Saved views of the list of tickets: one's own and those that are shared. */
@Path("/api/v1/ticket-views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InCallContext
@RunOnVirtualThread
public class SavedViewResource {

    /** A view as JSON; {@code usual} tells whether the caller begins with it. */
    @RegisterForReflection
    public record ViewView(
            UUID id,
            String name,
            UUID owner,
            AudienceBody audience,
            Map<String, String> criteria,
            boolean usual,
            long version) {

        static ViewView of(SavedView view, boolean usual) {
            return new ViewView(
                    view.id().value(),
                    view.name(),
                    view.owner().value(),
                    AudienceBody.of(view.audience()),
                    view.criteria(),
                    usual,
                    view.version());
        }
    }

    private final Actors actors;
    private final Times times;
    private final ListViews listViews;
    private final SaveView saveView;
    private final RemoveView removeView;
    private final ChooseDefaultView chooseDefaultView;

    SavedViewResource(
            Actors actors,
            Times times,
            ListViews listViews,
            SaveView saveView,
            RemoveView removeView,
            ChooseDefaultView chooseDefaultView) {
        this.actors = actors;
        this.times = times;
        this.listViews = listViews;
        this.saveView = saveView;
        this.removeView = removeView;
        this.chooseDefaultView = chooseDefaultView;
    }

    @GET
    @Operation(summary = "The caller's views and those shared with the caller, own ones first")
    public List<ViewView> list() {
        var shown = listViews.execute(actors.current());
        return shown.views().stream()
                .map(view -> ViewView.of(view, shown.usual().equals(Optional.of(view.id()))))
                .toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Keeps a filter and order under a name",
            description = "criteria: as the query of /api/v1/tickets, without cursor and size.")
    @APIResponseSchema(value = ViewView.class, responseCode = "201")
    public Response add(DeskBodies.ViewBody body) {
        var added = save(Optional.empty(), body, Optional.empty());
        return answer(Response.created(URI.create("/api/v1/ticket-views/" + added.id())), added);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(ViewView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DeskBodies.ViewBody body) {
        return answer(
                Response.ok(),
                save(Optional.of(new SavedViewId(id)), body, Versions.required(seen)));
    }

    @DELETE
    @Path("{id}")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeView.execute(
                        actors.current(),
                        new RemoveView.Input(new SavedViewId(id), Versions.required(seen)));
    }

    @PUT
    @Path("default")
    @Operation(summary = "With which view the caller begins")
    public void choose(DeskBodies.DefaultBody body) {
        var _ =
                chooseDefaultView.execute(
                        actors.current(),
                        new ChooseDefaultView.Input(
                                Optional.ofNullable(body.view()).map(SavedViewId::new)));
    }

    private SavedView save(
            Optional<SavedViewId> id, DeskBodies.ViewBody body, Optional<Version> seen) {
        var criteria = Optional.ofNullable(body.criteria());
        criteria.ifPresent(given -> TicketSearch.requireReadable(given, times.zone()));
        return saveView.execute(
                actors.current(),
                new SaveView.Input(
                        id,
                        DeskBodies.text(body.name()),
                        AudienceBody.read(body.audience()),
                        criteria,
                        seen));
    }

    private static Response answer(Response.ResponseBuilder answer, SavedView view) {
        return answer.entity(ViewView.of(view, false))
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .build();
    }
}
