package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.AddRole;
import io.uplink.application.org.access.DeleteRole;
import io.uplink.application.org.access.EditRole;
import io.uplink.application.org.access.ShowRoles;
import io.uplink.application.org.access.port.RoleQueries.Held;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Roles, and how far each permission of a role goes. */
@Path("/roles")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class RolePages {

    /** The page of a role, or of one that is still to be added. */
    @TemplateData
    public record RolePage(
            String id,
            RoleForm form,
            List<GrantRows.Area> areas,
            boolean system,
            boolean everything,
            boolean mayEdit,
            long people) {

        public boolean isNew() {
            return id.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance roles(List<Held> roles, boolean mayEdit);

        static native TemplateInstance role(RolePage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowRoles showRoles;
    private final AddRole addRole;
    private final EditRole editRole;
    private final DeleteRole deleteRole;

    RolePages(
            Actors actors,
            Reader reader,
            ShowRoles showRoles,
            AddRole addRole,
            EditRole editRole,
            DeleteRole deleteRole) {
        this.actors = actors;
        this.reader = reader;
        this.showRoles = showRoles;
        this.addRole = addRole;
        this.editRole = editRole;
        this.deleteRole = deleteRole;
    }

    @GET
    public TemplateInstance list() {
        var roles = showRoles.execute(actors.current(), new ShowRoles.Input(Optional.empty()));
        return reader.page(Pages.roles(roles, mayEdit()));
    }

    @GET
    @Path("new")
    public TemplateInstance newRole() {
        return newRole(new RoleForm(), Forms.Errors.none());
    }

    @POST
    public Response add(@BeanParam RoleForm form) {
        return Forms.submit(
                () ->
                        addRole.execute(
                                actors.current(),
                                new AddRole.Input(Optional.empty(), form.draft())),
                added -> Redirects.seeOther("/roles/" + added.id(), "role.added"),
                reader.language(),
                errors -> newRole(form, errors));
    }

    private TemplateInstance newRole(RoleForm form, Forms.Errors errors) {
        actors.current().require(Permission.ROLES_MANAGE, Placement.company());
        var rows = new GrantRows(reader.language()).areas(form.grants());
        return reader.page(Pages.role(new RolePage("", form, rows, false, false, true, 0), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var held = held(id);
        return role(held, RoleForm.of(held.role()), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam RoleForm form) {
        return Forms.submit(
                () ->
                        editRole.execute(
                                actors.current(),
                                new EditRole.Input(
                                        new RoleId(id),
                                        form.draft(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/roles", "role.saved"),
                reader.language(),
                errors -> role(held(id), form, errors));
    }

    @POST
    @Path("{id}/deletion")
    public Response delete(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> {
                    deleteRole.execute(
                            actors.current(),
                            new DeleteRole.Input(new RoleId(id), Versions.ofForm(version)));
                    return id;
                },
                _ -> Redirects.seeOther("/roles", "role.deleted"),
                reader.language(),
                errors -> {
                    var held = held(id);
                    return role(held, RoleForm.of(held.role()), errors);
                });
    }

    private Held held(UUID id) {
        return showRoles
                .execute(actors.current(), new ShowRoles.Input(Optional.of(new RoleId(id))))
                .getFirst();
    }

    private TemplateInstance role(Held held, RoleForm form, Forms.Errors errors) {
        var role = held.role();
        var page =
                new RolePage(
                        role.id().toString(),
                        form,
                        new GrantRows(reader.language()).areas(form.grants()),
                        role.system(),
                        role.isEverything(),
                        mayEdit(),
                        held.people());
        return reader.page(Pages.role(page, errors));
    }

    private boolean mayEdit() {
        return actors.current().may(Permission.ROLES_MANAGE, Placement.company());
    }
}
