package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.AddPerson;
import io.uplink.application.org.access.FindPeople;
import io.uplink.application.org.access.PickPeople;
import io.uplink.application.org.access.ShowRoles;
import io.uplink.application.org.access.port.PeopleQueries.Choice;
import io.uplink.application.org.access.port.PeopleQueries.Line;
import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody who works with us, and how somebody new comes in. */
@Path("/people")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

    /** What the list can be narrowed by. */
    @TemplateData
    public record Search(
            Map<String, String> typed, String query, List<Option> branches, List<Option> roles) {}

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance people(Page<Line> people, Search search, boolean mayAdd);

        static native TemplateInstance pick(List<Choice> people);
    }

    private final Actors actors;
    private final PersonPageReader pages;
    private final FindPeople findPeople;
    private final PickPeople pickPeople;
    private final AddPerson addPerson;
    private final Choosing choosing;

    PeoplePages(
            Actors actors,
            PersonPageReader pages,
            FindPeople findPeople,
            PickPeople pickPeople,
            AddPerson addPerson,
            Choosing choosing) {
        this.actors = actors;
        this.pages = pages;
        this.findPeople = findPeople;
        this.pickPeople = pickPeople;
        this.addPerson = addPerson;
        this.choosing = choosing;
    }

    @GET
    public TemplateInstance list(@BeanParam PeopleSearch search, @RestQuery Optional<String> at) {
        var actor = actors.current();
        var found =
                findPeople.execute(
                        actor, new FindPeople.Input(search.filter(), at, Page.USUAL_SIZE));
        var mayAdd = actor.reach(Permission.USERS_MANAGE).isPresent();
        return pages.reader().page(Pages.people(found, choosing.of(search), mayAdd));
    }

    /** A fragment of options for pickers: {@code <option value="id">Name · job</option>}. */
    @GET
    @Path("pick")
    public TemplateInstance pick(
            @RestQuery Optional<String> q, @RestQuery Optional<String> branch) {
        var found =
                pickPeople.execute(
                        actors.current(),
                        new PickPeople.Input(
                                q.orElse(""),
                                Inputs.id("branch", branch.orElse(null)).map(BranchId::new),
                                PickPeople.MOST_AT_A_GLANCE));
        return pages.reader().page(Pages.pick(found));
    }

    @GET
    @Path("new")
    public TemplateInstance newPerson() {
        return pages.newPerson();
    }

    @POST
    public Response add(@BeanParam PersonForm form) {
        return Forms.submit(
                () -> addPerson.execute(actors.current(), form.toNew()),
                added -> Redirects.seeOther("/people/" + added.id(), "person.added"),
                pages.reader().language(),
                errors -> pages.newPerson(form, errors));
    }

    /** The branches and roles to narrow the list by. */
    @ApplicationScoped
    static class Choosing {

        private final Actors actors;
        private final ShowRoles showRoles;
        private final ListChoices listChoices;

        Choosing(Actors actors, ShowRoles showRoles, ListChoices listChoices) {
            this.actors = actors;
            this.showRoles = showRoles;
            this.listChoices = listChoices;
        }

        Search of(PeopleSearch search) {
            var typed = search.typed();
            var branches =
                    listChoices.execute(actors.current()).branches().stream()
                            .map(branch ->
                                    new Option(
                                            branch.id(),
                                            branch.name(),
                                            branch.id().equals(typed.get("branch"))))
                            .toList();
            var roles =
                    showRoles
                            .execute(actors.current(), new ShowRoles.Input(Optional.empty()))
                            .stream()
                            .map(held -> {
                                var id = held.role().id().toString();
                                return new Option(
                                        id, held.role().name(), id.equals(typed.get("role")));
                            })
                            .toList();
            return new Search(typed, search.query(), branches, roles);
        }
    }
}
