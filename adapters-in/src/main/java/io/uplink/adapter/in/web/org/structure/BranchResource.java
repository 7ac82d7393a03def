package io.uplink.adapter.in.web.org.structure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.structure.StructureBodies.BranchBody;
import io.uplink.adapter.in.web.org.structure.StructureViews.BranchView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.structure.AddBranch;
import io.uplink.application.org.structure.EditBranch;
import io.uplink.application.org.structure.FindBranches;
import io.uplink.application.org.structure.SetBranchActive;
import io.uplink.application.org.structure.ShowBranch;
import io.uplink.application.shared.Page;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.id.BranchId;
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

/** Branches over the API. */
@Path("/api/v1/branches")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class BranchResource {

    private final Actors actors;
    private final FindBranches findBranches;
    private final ShowBranch showBranch;
    private final AddBranch addBranch;
    private final EditBranch editBranch;
    private final SetBranchActive setActive;

    BranchResource(
            Actors actors,
            FindBranches findBranches,
            ShowBranch showBranch,
            AddBranch addBranch,
            EditBranch editBranch,
            SetBranchActive setActive) {
        this.actors = actors;
        this.findBranches = findBranches;
        this.showBranch = showBranch;
        this.addBranch = addBranch;
        this.editBranch = editBranch;
        this.setActive = setActive;
    }

    @GET
    public Page<BranchView> list(
            @BeanParam StructureSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findBranches
                .execute(
                        actors.current(),
                        new FindBranches.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(StructureViews::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(StructureViews.BranchView.class)
    public Response show(@RestPath UUID id) {
        var line = showBranch.execute(actors.current(), new ShowBranch.Input(new BranchId(id)));
        return Response.ok(StructureViews.of(line))
                .header(HttpHeaders.ETAG, Versions.tag(line.branch().version()))
                .build();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = StructureViews.BranchView.class, responseCode = "201")
    public Response add(BranchBody body) {
        var added = addBranch.execute(actors.current(), body.draft());
        return Response.created(URI.create("/api/v1/branches/" + added.id()))
                .entity(StructureViews.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(StructureViews.BranchView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            BranchBody body) {
        return answer(
                editBranch.execute(
                        actors.current(),
                        new EditBranch.Input(
                                new BranchId(id), body.draft(), Versions.required(seen))));
    }

    @POST
    @Path("{id}/closure")
    @APIResponseSchema(StructureViews.BranchView.class)
    public Response close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, false, seen);
    }

    @POST
    @Path("{id}/reopening")
    @APIResponseSchema(StructureViews.BranchView.class)
    public Response reopen(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, true, seen);
    }

    private Response set(UUID id, boolean active, @Nullable String seen) {
        return answer(
                setActive.execute(
                        actors.current(),
                        new SetBranchActive.Input(
                                new BranchId(id), active, Versions.required(seen))));
    }

    private static Response answer(Branch branch) {
        return Response.ok(StructureViews.of(branch))
                .header(HttpHeaders.ETAG, Versions.tag(branch.version()))
                .build();
    }
}
