package io.uplink.adapter.in.web.care.dispatch;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveSkills;
import io.uplink.application.care.ticket.ShowSkills;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.shared.id.PersonId;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which tickets a person can take. */
@Path("/api/v1/people/{id}/skills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
@InCallContext
@RunOnVirtualThread
public class SkillResource {

    /** Skills; no category is all of them. */
    @RegisterForReflection
    @Schema(name = "Skills")
    public record SkillsView(List<String> categories, boolean away, long version) {}

    /** What skills are to be. */
    @Schema(name = "SkillsBody")
    public record SkillsBody(@Nullable List<String> categories, @Nullable Boolean away) {}

    private final Actors actors;
    private final ShowSkills showSkills;
    private final SaveSkills saveSkills;

    SkillResource(Actors actors, ShowSkills showSkills, SaveSkills saveSkills) {
        this.actors = actors;
        this.showSkills = showSkills;
        this.saveSkills = saveSkills;
    }

    @GET
    @Operation(summary = "Which tickets a person can take")
    @APIResponseSchema(SkillsView.class)
    public Response show(@RestPath UUID id) {
        return answer(showSkills.execute(actors.current(), new ShowSkills.Input(new PersonId(id))));
    }

    @PUT
    @Operation(summary = "Says which tickets a person can take; no category is all of them")
    @APIResponseSchema(SkillsView.class)
    public Response save(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SkillsBody body) {
        return answer(
                saveSkills.execute(
                        actors.current(),
                        new SaveSkills.Input(
                                new PersonId(id),
                                Set.copyOf(
                                        Optional.ofNullable(body.categories()).orElse(List.of())),
                                Optional.ofNullable(body.away()).orElse(false),
                                Versions.required(seen))));
    }

    private static Response answer(Skills skills) {
        return Response.ok(
                        new SkillsView(
                                skills.categories().stream().sorted().toList(),
                                skills.away(),
                                skills.version()))
                .header(HttpHeaders.ETAG, Versions.tag(skills.version()))
                .build();
    }
}
