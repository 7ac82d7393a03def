package io.uplink.adapter.in.web.org.structure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.structure.StructureBodies.TeamBody;
import io.uplink.adapter.in.web.org.structure.StructureViews.TeamView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.structure.AddTeam;
import io.uplink.application.org.structure.EditTeam;
import io.uplink.application.org.structure.FindTeams;
import io.uplink.application.org.structure.SetTeamActive;
import io.uplink.application.org.structure.ShowTeam;
import io.uplink.application.shared.Page;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.id.TeamId;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Teams over the API. */
@Path("/api/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class TeamResource {

    private final Actors actors;
    private final FindTeams findTeams;
    private final ShowTeam showTeam;
    private final AddTeam addTeam;
    private final EditTeam editTeam;
    private final SetTeamActive setActive;

    TeamResource(
            Actors actors,
            FindTeams findTeams,
            ShowTeam showTeam,
            AddTeam addTeam,
            EditTeam editTeam,
            SetTeamActive setActive) {
        this.actors = actors;
        this.findTeams = findTeams;
        this.showTeam = showTeam;
        this.addTeam = addTeam;
        this.editTeam = editTeam;
        this.setActive = setActive;
    }

    @GET
    public Page<TeamView> list(
            @BeanParam StructureSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findTeams
                .execute(
                        actors.current(),
                        new FindTeams.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(StructureViews::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(StructureViews.TeamView.class)
    public Response show(@RestPath UUID id) {
        var line = showTeam.execute(actors.current(), new ShowTeam.Input(new TeamId(id)));
        return Response.ok(StructureViews.of(line))
                .header(HttpHeaders.ETAG, Versions.tag(line.team().version()))
                .build();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = StructureViews.TeamView.class, responseCode = "201")
    public Response add(TeamBody body) {
        var added = addTeam.execute(actors.current(), body.draft());
        return Response.created(URI.create("/api/v1/teams/" + added.id()))
                .entity(StructureViews.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(StructureViews.TeamView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TeamBody body) {
        return answer(
                editTeam.execute(
                        actors.current(),
                        new EditTeam.Input(new TeamId(id), body.draft(), Versions.required(seen))));
    }

    @POST
    @Path("{id}/closure")
    @APIResponseSchema(StructureViews.TeamView.class)
    public Response close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, false, seen);
    }

    @POST
    @Path("{id}/reopening")
    @APIResponseSchema(StructureViews.TeamView.class)
    public Response reopen(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, true, seen);
    }

    private Response set(UUID id, boolean active, @Nullable String seen) {
        return answer(
                setActive.execute(
                        actors.current(),
                        new SetTeamActive.Input(new TeamId(id), active, Versions.required(seen))));
    }

    private static Response answer(Team team) {
        return Response.ok(StructureViews.of(team))
                .header(HttpHeaders.ETAG, Versions.tag(team.version()))
                .build();
    }
}
