package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.org.access.ShowPerson;
import io.uplink.application.org.access.ShowRoles;
import io.uplink.application.org.access.port.PeopleQueries.Login;
import io.uplink.application.org.access.port.PeopleQueries.Sheet;
import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.org.structure.port.StructureQueries.Choice;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads what a person's page shows, for the one who looks. */
@ApplicationScoped
class PersonPageReader {

    /** What a person's form offers. */
    @TemplateData
    public record PersonOptions(
            List<Option> branches,
            List<Option> homes,
            List<Option> departments,
            List<Option> roles) {}

    /**
     * The page of a person.
     *
     * @param self whether the reader looks at the own account
     */
    @TemplateData
    public record PersonPage(
            Sheet sheet,
            PersonForm form,
            PersonOptions options,
            boolean mayEdit,
            boolean mayGive,
            boolean mayTrace,
            boolean mayDispatch,
            boolean self,
            boolean reachable) {

        public String id() {
            return sheet.line().id().toString();
        }

        public boolean isReady() {
            return sheet.line().login() == Login.READY;
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance person(PersonPage page, Forms.Errors errors);

        static native TemplateInstance newPerson(
                PersonForm form, PersonOptions options, boolean mayGive, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowPerson showPerson;
    private final ShowRoles showRoles;
    private final ListChoices listChoices;

    PersonPageReader(
            Actors actors,
            Reader reader,
            ShowPerson showPerson,
            ShowRoles showRoles,
            ListChoices listChoices) {
        this.actors = actors;
        this.reader = reader;
        this.showPerson = showPerson;
        this.showRoles = showRoles;
        this.listChoices = listChoices;
    }

    Reader reader() {
        return reader;
    }

    TemplateInstance newPerson(PersonForm form, Forms.Errors errors) {
        actors.current().require(Permission.USERS_MANAGE);
        return reader.page(Pages.newPerson(form, options(form), mayGive(), errors));
    }

    TemplateInstance newPerson() {
        var branch =
                actors.current() instanceof Actor.Person person
                        ? person.home()
                        : Optional.<BranchId>empty();
        return newPerson(PersonForm.empty(branch), Forms.Errors.none());
    }

    TemplateInstance person(UUID id) {
        var sheet = sheet(id);
        return person(sheet, PersonForm.of(sheet), Forms.Errors.none());
    }

    /** The page again with what was typed. */
    TemplateInstance person(UUID id, PersonForm typed, Forms.Errors errors) {
        return person(sheet(id), typed, errors);
    }

    /** The page again after a step without a form of its own was refused. */
    TemplateInstance person(UUID id, Forms.Errors errors) {
        var sheet = sheet(id);
        return person(sheet, PersonForm.of(sheet), errors);
    }

    private Sheet sheet(UUID id) {
        return showPerson.execute(actors.current(), new ShowPerson.Input(new PersonId(id)));
    }

    private TemplateInstance person(Sheet sheet, PersonForm form, Forms.Errors errors) {
        var actor = actors.current();
        var self = actor instanceof Actor.Person person && person.id().equals(sheet.line().id());
        var mobile = sheet.line().phone().map(PhoneNumber::new).filter(PhoneNumber::isMobile);
        var page =
                new PersonPage(
                        sheet,
                        form,
                        options(form),
                        actor.reach(Permission.USERS_MANAGE).isPresent(),
                        mayGive(),
                        actor.reach(Permission.LOGS_VIEW).isPresent(),
                        actor.reach(Permission.TEAMS_MANAGE).isPresent(),
                        self,
                        sheet.line().email().isPresent() || mobile.isPresent());
        return reader.page(Pages.person(page, errors));
    }

    private boolean mayGive() {
        return actors.current().reach(Permission.ROLES_MANAGE).isPresent();
    }

    private PersonOptions options(PersonForm form) {
        var choices = listChoices.execute(actors.current());
        var roles = showRoles.execute(actors.current(), new ShowRoles.Input(Optional.empty()));
        return new PersonOptions(
                options(choices.branches(), form.branches()),
                options(choices.branches(), List.of(form.home())),
                options(choices.departments(), List.of(form.department())),
                roles.stream()
                        .map(held -> {
                            var id = held.role().id().toString();
                            return new Option(id, held.role().name(), form.roles().contains(id));
                        })
                        .toList());
    }

    private static List<Option> options(List<Choice> choices, List<String> chosen) {
        return choices.stream()
                .map(choice -> new Option(choice.id(), choice.name(), chosen.contains(choice.id())))
                .toList();
    }
}
