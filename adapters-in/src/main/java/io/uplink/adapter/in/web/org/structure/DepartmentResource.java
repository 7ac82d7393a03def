package io.uplink.adapter.in.web.org.structure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.structure.StructureBodies.DepartmentBody;
import io.uplink.adapter.in.web.org.structure.StructureViews.DepartmentView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.structure.AddDepartment;
import io.uplink.application.org.structure.EditDepartment;
import io.uplink.application.org.structure.FindDepartments;
import io.uplink.application.org.structure.SetDepartmentActive;
import io.uplink.application.org.structure.ShowDepartment;
import io.uplink.application.shared.Page;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
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

/** Departments over the API. */
@Path("/api/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class DepartmentResource {

    private final Actors actors;
    private final FindDepartments findDepartments;
    private final ShowDepartment showDepartment;
    private final AddDepartment addDepartment;
    private final EditDepartment editDepartment;
    private final SetDepartmentActive setActive;

    DepartmentResource(
            Actors actors,
            FindDepartments findDepartments,
            ShowDepartment showDepartment,
            AddDepartment addDepartment,
            EditDepartment editDepartment,
            SetDepartmentActive setActive) {
        this.actors = actors;
        this.findDepartments = findDepartments;
        this.showDepartment = showDepartment;
        this.addDepartment = addDepartment;
        this.editDepartment = editDepartment;
        this.setActive = setActive;
    }

    @GET
    public Page<DepartmentView> list(
            @BeanParam StructureSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findDepartments
                .execute(
                        actors.current(),
                        new FindDepartments.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(StructureViews::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(StructureViews.DepartmentView.class)
    public Response show(@RestPath UUID id) {
        var line =
                showDepartment.execute(
                        actors.current(), new ShowDepartment.Input(new DepartmentId(id)));
        return Response.ok(StructureViews.of(line))
                .header(HttpHeaders.ETAG, Versions.tag(line.department().version()))
                .build();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = StructureViews.DepartmentView.class, responseCode = "201")
    public Response add(DepartmentBody body) {
        var added =
                addDepartment.execute(
                        actors.current(),
                        new AddDepartment.Input(
                                Inputs.text(body.name()),
                                Inputs.text(body.description()),
                                Optional.ofNullable(body.head()).map(PersonId::new)));
        return Response.created(URI.create("/api/v1/departments/" + added.id()))
                .entity(StructureViews.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(StructureViews.DepartmentView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DepartmentBody body) {
        return answer(
                editDepartment.execute(
                        actors.current(),
                        new EditDepartment.Input(
                                new DepartmentId(id),
                                Inputs.text(body.name()),
                                Inputs.text(body.description()),
                                Optional.ofNullable(body.head()).map(PersonId::new),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/closure")
    @APIResponseSchema(StructureViews.DepartmentView.class)
    public Response close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, false, seen);
    }

    @POST
    @Path("{id}/reopening")
    @APIResponseSchema(StructureViews.DepartmentView.class)
    public Response reopen(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return set(id, true, seen);
    }

    private Response set(UUID id, boolean active, @Nullable String seen) {
        return answer(
                setActive.execute(
                        actors.current(),
                        new SetDepartmentActive.Input(
                                new DepartmentId(id), active, Versions.required(seen))));
    }

    private static Response answer(Department department) {
        return Response.ok(StructureViews.of(department))
                .header(HttpHeaders.ETAG, Versions.tag(department.version()))
                .build();
    }
}
