package io.uplink.adapter.in.web.care.checklist;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveChecklist;
import io.uplink.application.care.ticket.ShowChecklist;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is to be done on each ticket of a category. */
@Path("/api/v1/ticket-categories/{key}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Category Resource")
@InCallContext
@RunOnVirtualThread
public class ChecklistResource {

    /** A checklist as JSON. */
    @RegisterForReflection
    @Schema(name = "Checklist")
    public record ChecklistView(List<Step> steps, long version) {

        static ChecklistView of(Checklist list) {
            return new ChecklistView(
                    list.steps().stream()
                            .map(step ->
                                    new Step(
                                            step.id(),
                                            step.english(),
                                            step.swahili(),
                                            step.required()))
                            .toList(),
                    list.version());
        }
    }

    /** A step; without an id it is a new one. */
    @RegisterForReflection
    @Schema(name = "ChecklistStep")
    public record Step(
            @Nullable UUID id,
            @Nullable String english,
            @Nullable String swahili,
            @Nullable Boolean required) {

        private SaveChecklist.Typed typed() {
            return new SaveChecklist.Typed(
                    Optional.ofNullable(id),
                    Optional.ofNullable(english).orElse(""),
                    Optional.ofNullable(swahili).orElse(""),
                    Optional.ofNullable(required).orElse(false));
        }
    }

    /** The whole list, in its order. */
    @Schema(name = "ChecklistBody")
    public record Body(@Nullable List<Step> steps) {}

    private final Actors actors;
    private final ShowChecklist showChecklist;
    private final SaveChecklist saveChecklist;

    ChecklistResource(Actors actors, ShowChecklist showChecklist, SaveChecklist saveChecklist) {
        this.actors = actors;
        this.showChecklist = showChecklist;
        this.saveChecklist = saveChecklist;
    }

    @GET
    @Operation(summary = "What is to be done on each ticket of the category")
    @APIResponseSchema(ChecklistView.class)
    public Response show(@RestPath String key) {
        return answer(showChecklist.execute(actors.current(), new ShowChecklist.Input(key)));
    }

    @PUT
    @Operation(
            summary = "Says anew what is to be done",
            description =
                    "The whole list in its order, 20 steps at most. Tickets that have the category"
                            + " already keep the steps that they were given.")
    @APIResponseSchema(ChecklistView.class)
    public Response save(
            @RestPath String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Body body) {
        var steps =
                Optional.ofNullable(body.steps())
                        .orElseThrow(() -> Invalid.of("steps", "required"))
                        .stream()
                        .map(Step::typed)
                        .toList();
        return answer(
                saveChecklist.execute(
                        actors.current(),
                        new SaveChecklist.Input(key, steps, Versions.required(seen))));
    }

    private static Response answer(Checklist list) {
        return Response.ok(ChecklistView.of(list))
                .header(HttpHeaders.ETAG, Versions.tag(list.version()))
                .build();
    }
}
