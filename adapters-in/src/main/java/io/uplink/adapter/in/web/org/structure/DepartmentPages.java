package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.structure.AddDepartment;
import io.uplink.application.org.structure.EditDepartment;
import io.uplink.application.org.structure.FindDepartments;
import io.uplink.application.org.structure.SetDepartmentActive;
import io.uplink.application.org.structure.ShowDepartment;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.DepartmentId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The company by trade. */
@Path("/departments")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DepartmentPages {

    /** The page of one; an empty id is one that is still to be added. */
    @TemplateData
    public record DepartmentPage(
            String id,
            DepartmentForm form,
            List<Option> people,
            List<Option> branches,
            boolean active,
            boolean mayEdit,
            boolean mayTrace,
            long staff,
            long openTickets) {

        public boolean isNew() {
            return id.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "org/structure")
    static class Pages {
        static native TemplateInstance departments(
                Page<DepartmentLine> lines,
                Map<String, String> typed,
                String query,
                List<Option> branches,
                boolean mayAdd);

        static native TemplateInstance department(DepartmentPage page, Forms.Errors errors);
    }

    private final StructurePageReader reader;
    private final FindDepartments findDepartments;
    private final ShowDepartment showDepartment;
    private final AddDepartment addDepartment;
    private final EditDepartment editDepartment;
    private final SetDepartmentActive setActive;

    DepartmentPages(
            StructurePageReader reader,
            FindDepartments findDepartments,
            ShowDepartment showDepartment,
            AddDepartment addDepartment,
            EditDepartment editDepartment,
            SetDepartmentActive setActive) {
        this.reader = reader;
        this.findDepartments = findDepartments;
        this.showDepartment = showDepartment;
        this.addDepartment = addDepartment;
        this.editDepartment = editDepartment;
        this.setActive = setActive;
    }

    @GET
    public TemplateInstance list(
            @BeanParam StructureSearch search, @RestQuery Optional<String> at) {
        var found =
                findDepartments.execute(
                        reader.actor(),
                        new FindDepartments.Input(search.filter(), at, Page.USUAL_SIZE));
        var branches = reader.branches(search.typed().getOrDefault("branch", ""));
        return reader.page(
                Pages.departments(
                        found,
                        search.typed(),
                        search.query(),
                        branches,
                        reader.actor().may(Permission.USERS_MANAGE, Placement.company())));
    }

    @GET
    @Path("new")
    public TemplateInstance newDepartment() {
        return newPage(new DepartmentForm(), Forms.Errors.none());
    }

    @POST
    public Response add(@BeanParam DepartmentForm form) {
        return Forms.submit(
                () ->
                        addDepartment.execute(
                                reader.actor(),
                                new AddDepartment.Input(
                                        form.name(), form.description(), form.headId())),
                _ -> Redirects.seeOther("/departments", "department.saved"),
                reader.language(),
                errors -> newPage(form, errors));
    }

    private TemplateInstance newPage(DepartmentForm form, Forms.Errors errors) {
        reader.actor().require(Permission.USERS_MANAGE, Placement.company());
        var page =
                new DepartmentPage(
                        "",
                        form,
                        reader.people(Optional.empty(), List.of(), List.of(form.head())),
                        List.of(),
                        true,
                        true,
                        false,
                        0,
                        0);
        return reader.page(Pages.department(page, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return again(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam DepartmentForm form) {
        return Forms.submit(
                () ->
                        editDepartment.execute(
                                reader.actor(),
                                new EditDepartment.Input(
                                        new DepartmentId(id),
                                        form.name(),
                                        form.description(),
                                        form.headId(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/departments", "department.saved"),
                reader.language(),
                errors -> page(line(id), form, errors));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, false, version, "department.closed");
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, true, version, "department.reopened");
    }

    private Response set(UUID id, boolean active, @Nullable Long version, String toast) {
        return Forms.submit(
                () ->
                        setActive.execute(
                                reader.actor(),
                                new SetDepartmentActive.Input(
                                        new DepartmentId(id), active, Versions.ofForm(version))),
                _ -> Redirects.seeOther("/departments/" + id, toast),
                reader.language(),
                errors -> again(id, errors));
    }

    private TemplateInstance again(UUID id, Forms.Errors errors) {
        var line = line(id);
        return page(line, DepartmentForm.of(line), errors);
    }

    private DepartmentLine line(UUID id) {
        return showDepartment.execute(
                reader.actor(), new ShowDepartment.Input(new DepartmentId(id)));
    }

    private TemplateInstance page(DepartmentLine line, DepartmentForm form, Forms.Errors errors) {
        var department = line.department();
        var page =
                new DepartmentPage(
                        department.id().toString(),
                        form,
                        reader.people(
                                Optional.empty(),
                                line.head().stream().toList(),
                                List.of(form.head())),
                        List.of(),
                        department.active(),
                        reader.actor().may(Permission.USERS_MANAGE, Placement.company()),
                        reader.actor().reach(Permission.LOGS_VIEW).isPresent(),
                        line.people(),
                        0);
        return reader.page(Pages.department(page, errors));
    }
}
