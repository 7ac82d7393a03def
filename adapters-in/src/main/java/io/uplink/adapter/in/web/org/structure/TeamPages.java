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
import io.uplink.application.org.structure.AddTeam;
import io.uplink.application.org.structure.EditTeam;
import io.uplink.application.org.structure.FindTeams;
import io.uplink.application.org.structure.SetTeamActive;
import io.uplink.application.org.structure.ShowTeam;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
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

/** Who works tickets together. */
@Path("/teams")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TeamPages {

    /** The page of one; an empty id is one that is still to be added. */
    @TemplateData
    public record TeamPage(
            String id,
            TeamForm form,
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
        static native TemplateInstance teams(
                Page<TeamLine> lines,
                Map<String, String> typed,
                String query,
                List<Option> branches,
                boolean mayAdd);

        static native TemplateInstance team(TeamPage page, Forms.Errors errors);
    }

    private final StructurePageReader reader;
    private final FindTeams findTeams;
    private final ShowTeam showTeam;
    private final AddTeam addTeam;
    private final EditTeam editTeam;
    private final SetTeamActive setActive;

    TeamPages(
            StructurePageReader reader,
            FindTeams findTeams,
            ShowTeam showTeam,
            AddTeam addTeam,
            EditTeam editTeam,
            SetTeamActive setActive) {
        this.reader = reader;
        this.findTeams = findTeams;
        this.showTeam = showTeam;
        this.addTeam = addTeam;
        this.editTeam = editTeam;
        this.setActive = setActive;
    }

    @GET
    public TemplateInstance list(
            @BeanParam StructureSearch search, @RestQuery Optional<String> at) {
        var found =
                findTeams.execute(
                        reader.actor(), new FindTeams.Input(search.filter(), at, Page.USUAL_SIZE));
        var branches = reader.branches(search.typed().getOrDefault("branch", ""));
        return reader.page(
                Pages.teams(
                        found,
                        search.typed(),
                        search.query(),
                        branches,
                        reader.actor().reach(Permission.TEAMS_MANAGE).isPresent()));
    }

    @GET
    @Path("new")
    public TemplateInstance newTeam(@RestQuery Optional<String> branch) {
        return newPage(TeamForm.in(branch(branch)), Forms.Errors.none());
    }

    /** The branch that was asked for, else the reader's home. */
    private Optional<BranchId> branch(Optional<String> asked) {
        return StructurePageReader.branch(asked.orElse(""))
                .or(() ->
                        reader.actor() instanceof Actor.Person person
                                ? person.home()
                                : Optional.empty());
    }

    @POST
    public Response add(@BeanParam TeamForm form) {
        return Forms.submit(
                () -> addTeam.execute(reader.actor(), form.draft()),
                _ -> Redirects.seeOther("/teams", "team.saved"),
                reader.language(),
                errors -> newPage(form, errors));
    }

    private TemplateInstance newPage(TeamForm form, Forms.Errors errors) {
        reader.actor().require(Permission.TEAMS_MANAGE);
        var page =
                new TeamPage(
                        "",
                        form,
                        reader.people(
                                StructurePageReader.branch(form.branch()),
                                List.of(),
                                form.members()),
                        reader.branches(form.branch()),
                        true,
                        true,
                        false,
                        0,
                        0);
        return reader.page(Pages.team(page, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return again(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam TeamForm form) {
        return Forms.submit(
                () ->
                        editTeam.execute(
                                reader.actor(),
                                new EditTeam.Input(
                                        new TeamId(id),
                                        form.draft(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/teams", "team.saved"),
                reader.language(),
                errors -> page(line(id), form, errors));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, false, version, "team.closed");
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@RestPath UUID id, @RestForm @Nullable Long version) {
        return set(id, true, version, "team.reopened");
    }

    private Response set(UUID id, boolean active, @Nullable Long version, String toast) {
        return Forms.submit(
                () ->
                        setActive.execute(
                                reader.actor(),
                                new SetTeamActive.Input(
                                        new TeamId(id), active, Versions.ofForm(version))),
                _ -> Redirects.seeOther("/teams/" + id, toast),
                reader.language(),
                errors -> again(id, errors));
    }

    private TemplateInstance again(UUID id, Forms.Errors errors) {
        var line = line(id);
        return page(line, TeamForm.of(line), errors);
    }

    private TeamLine line(UUID id) {
        return showTeam.execute(reader.actor(), new ShowTeam.Input(new TeamId(id)));
    }

    private TemplateInstance page(TeamLine line, TeamForm form, Forms.Errors errors) {
        var team = line.team();
        var page =
                new TeamPage(
                        team.id().toString(),
                        form,
                        reader.people(
                                StructurePageReader.branch(form.branch()),
                                line.members(),
                                form.members()),
                        reader.branches(form.branch()),
                        team.active(),
                        reader.actor().may(Permission.TEAMS_MANAGE, Placement.in(team.branch())),
                        reader.actor().reach(Permission.LOGS_VIEW).isPresent(),
                        line.members().size(),
                        line.openTickets());
        return reader.page(Pages.team(page, errors));
    }
}
