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
import io.uplink.application.org.structure.AddBranch;
import io.uplink.application.org.structure.EditBranch;
import io.uplink.application.org.structure.FindBranches;
import io.uplink.application.org.structure.SetBranchActive;
import io.uplink.application.org.structure.ShowBranch;
import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
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

/** The places we work from. */
@Path("/branches")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BranchPages {

    /** The page of one; an empty id is one that is still to be added. */
    @TemplateData
    public record BranchPage(
            String id,
            BranchForm form,
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
        static native TemplateInstance branches(
                Page<BranchLine> lines,
                Map<String, String> typed,
                String query,
                List<Option> branches,
                boolean mayAdd);

        static native TemplateInstance branch(BranchPage page, Forms.Errors errors);
    }

    private final StructurePageReader reader;
    private final FindBranches findBranches;
    private final ShowBranch showBranch;
    private final AddBranch addBranch;
    private final EditBranch editBranch;
    private final SetBranchActive setActive;

    BranchPages(
            StructurePageReader reader,
            FindBranches findBranches,
            ShowBranch showBranch,
            AddBranch addBranch,
            EditBranch editBranch,
            SetBranchActive setActive) {
        this.reader = reader;
        this.findBranches = findBranches;
        this.showBranch = showBranch;
        this.addBranch = addBranch;
        this.editBranch = editBranch;
        this.setActive = setActive;
    }

    @GET
    public TemplateInstance list(
            @BeanParam StructureSearch search, @RestQuery Optional<String> at) {
        var found =
                findBranches.execute(
                        reader.actor(),
                        new FindBranches.Input(search.filter(), at, Page.USUAL_SIZE));
        var branches = reader.branches(search.typed().getOrDefault("branch", ""));
        return reader.page(
                Pages.branches(
                        found,
                        search.typed(),
                        search.query(),
                        branches,
                        reader.actor().may(Permission.BRANCHES_MANAGE, Placement.company())));
    }

    @GET
    @Path("new")
    public TemplateInstance newBranch() {
        return newPage(new BranchForm(), Forms.Errors.none());
    }

    @POST
    public Response add(@BeanParam BranchForm form) {
        return Forms.submit(
                () -> addBranch.execute(reader.actor(), form.draft()),
                _ -> Redirects.seeOther("/branches", "branch.saved"),
                reader.language(),
                errors -> newPage(form, errors));
    }

    private TemplateInstance newPage(BranchForm form, Forms.Errors errors) {
        reader.actor().require(Permission.BRANCHES_MANAGE, Placement.company());
        var page =
                new BranchPage(
                        "",
                        form,
                        reader.people(Optional.empty(), List.of(), List.of(form.manager())),
                        List.of(),
                        true,
                        true,
                        false,
                        0,
                        0);
        return reader.page(Pages.branch(page, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return again(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam BranchForm form) {
        return Forms.submit(
                () ->
                        editBranch.execute(
                                reader.actor(),
                                new EditBranch.Input(
                                        new BranchId(id),
                                        form.draft(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/branches", "branch.saved"),
                reader.language(),
                errors -> page(line(id), form, errors));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, false, version, "branch.closed");
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, true, version, "branch.reopened");
    }

    private Response set(UUID id, boolean active, @Nullable Long version, String toast) {
        return Forms.submit(
                () ->
                        setActive.execute(
                                reader.actor(),
                                new SetBranchActive.Input(
                                        new BranchId(id), active, Versions.ofForm(version))),
                _ -> Redirects.seeOther("/branches/" + id, toast),
                reader.language(),
                errors -> again(id, errors));
    }

    private TemplateInstance again(UUID id, Forms.Errors errors) {
        var line = line(id);
        return page(line, BranchForm.of(line), errors);
    }

    private BranchLine line(UUID id) {
        return showBranch.execute(reader.actor(), new ShowBranch.Input(new BranchId(id)));
    }

    private TemplateInstance page(BranchLine line, BranchForm form, Forms.Errors errors) {
        var branch = line.branch();
        var page =
                new BranchPage(
                        branch.id().toString(),
                        form,
                        reader.people(
                                Optional.empty(),
                                line.manager().stream().toList(),
                                List.of(form.manager())),
                        List.of(),
                        branch.active(),
                        reader.actor().may(Permission.BRANCHES_MANAGE, Placement.in(branch.id())),
                        reader.actor().reach(Permission.LOGS_VIEW).isPresent(),
                        line.people(),
                        line.openTickets());
        return reader.page(Pages.branch(page, errors));
    }
}
