package io.uplink.adapter.in.web.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.AddRole;
import io.uplink.application.org.access.DeleteRole;
import io.uplink.application.org.access.EditRole;
import io.uplink.application.org.access.RoleDraft;
import io.uplink.application.org.access.ShowRoles;
import io.uplink.application.org.access.port.RoleQueries.Held;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Roles over the API. */
@Path("/api/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class RoleResource {

    /** A role as JSON; {@code people} is left out of the answer to a change. */
    @RegisterForReflection
    public record RoleView(
            UUID id,
            String key,
            String name,
            String description,
            boolean system,
            Map<String, String> grants,
            boolean needsSecondFactor,
            @Nullable Long people,
            long version) {

        static RoleView of(Held held) {
            return of(held.role(), held.people());
        }

        static RoleView of(Role role, @Nullable Long people) {
            return new RoleView(
                    role.id().value(),
                    role.key(),
                    role.name(),
                    role.description(),
                    role.system(),
                    role.grants(),
                    role.needsSecondFactor(),
                    people,
                    role.version());
        }
    }

    private final Actors actors;
    private final ShowRoles showRoles;
    private final AddRole addRole;
    private final EditRole editRole;
    private final DeleteRole deleteRole;

    RoleResource(
            Actors actors,
            ShowRoles showRoles,
            AddRole addRole,
            EditRole editRole,
            DeleteRole deleteRole) {
        this.actors = actors;
        this.showRoles = showRoles;
        this.addRole = addRole;
        this.editRole = editRole;
        this.deleteRole = deleteRole;
    }

    @GET
    public List<RoleView> list() {
        return showRoles.execute(actors.current(), new ShowRoles.Input(Optional.empty())).stream()
                .map(RoleView::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(RoleView.class)
    public Response show(@RestPath UUID id) {
        var held =
                showRoles
                        .execute(actors.current(), new ShowRoles.Input(Optional.of(new RoleId(id))))
                        .getFirst();
        return Response.ok(RoleView.of(held))
                .header(HttpHeaders.ETAG, Versions.tag(held.role().version()))
                .build();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = RoleView.class, responseCode = "201")
    public Response add(PersonBodies.Role body) {
        var added =
                addRole.execute(
                        actors.current(),
                        new AddRole.Input(Optional.ofNullable(body.key()), draft(body)));
        return Response.created(URI.create("/api/v1/roles/" + added.id()))
                .entity(RoleView.of(added, null))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(RoleView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PersonBodies.Role body) {
        var edited =
                editRole.execute(
                        actors.current(),
                        new EditRole.Input(new RoleId(id), draft(body), Versions.required(seen)));
        return Response.ok(RoleView.of(edited, null))
                .header(HttpHeaders.ETAG, Versions.tag(edited.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void delete(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        deleteRole.execute(
                actors.current(), new DeleteRole.Input(new RoleId(id), Versions.required(seen)));
    }

    /** A permission without a reach is none. */
    private static RoleDraft draft(PersonBodies.Role body) {
        var grants = new HashMap<String, String>();
        Optional.ofNullable(body.grants()).orElse(Map.of()).entrySet().stream()
                .filter(grant -> Optional.ofNullable(grant.getValue()).isPresent())
                .forEach(grant -> grants.put(grant.getKey(), grant.getValue()));
        return new RoleDraft(
                Inputs.text(body.name()),
                Inputs.text(body.description()),
                grants,
                Optional.ofNullable(body.needsSecondFactor()));
    }
}
