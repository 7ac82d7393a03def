package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.DeactivatePerson;
import io.uplink.application.org.access.EditPerson;
import io.uplink.application.org.access.GiveRoles;
import io.uplink.application.org.access.InvitePerson;
import io.uplink.application.org.access.ReactivatePerson;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One person: who it is, what they may do, whether they can sign in. */
@Path("/people")
@InCallContext
@RunOnVirtualThread
public class PersonPages {

    private final Actors actors;
    private final Visit visit;
    private final PersonPageReader pages;
    private final EditPerson editPerson;
    private final GiveRoles giveRoles;
    private final Staying staying;

    PersonPages(
            Actors actors,
            Visit visit,
            PersonPageReader pages,
            EditPerson editPerson,
            GiveRoles giveRoles,
            Staying staying) {
        this.actors = actors;
        this.visit = visit;
        this.pages = pages;
        this.editPerson = editPerson;
        this.giveRoles = giveRoles;
        this.staying = staying;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return pages.person(id);
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam PersonForm form) {
        return Forms.submit(
                () -> editPerson.execute(actors.current(), form.toEdit(id, visit.address())),
                _ -> Redirects.seeOther("/people/" + id, "person.saved"),
                pages.reader().language(),
                errors -> pages.person(id, form, errors));
    }

    @POST
    @Path("{id}/roles")
    public Response roles(@RestPath UUID id, @BeanParam PersonForm form) {
        return Forms.submit(
                () ->
                        giveRoles.execute(
                                actors.current(),
                                new GiveRoles.Input(
                                        new PersonId(id),
                                        form.roleIds(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/people/" + id, "person.roles-given"),
                pages.reader().language(),
                errors -> pages.person(id, errors));
    }

    @POST
    @Path("{id}/deactivation")
    public Response deactivate(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        staying.deactivate.execute(
                                actors.current(),
                                new DeactivatePerson.Input(
                                        new PersonId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/people/" + id, "person.deactivated"),
                pages.reader().language(),
                errors -> pages.person(id, errors));
    }

    @POST
    @Path("{id}/reactivation")
    public Response reactivate(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        staying.reactivate.execute(
                                actors.current(),
                                new ReactivatePerson.Input(
                                        new PersonId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/people/" + id, "person.reactivated"),
                pages.reader().language(),
                errors -> pages.person(id, errors));
    }

    @POST
    @Path("{id}/invitation")
    public Response invite(@RestPath UUID id) {
        return Forms.submit(
                () -> {
                    staying.invite.execute(
                            actors.current(), new InvitePerson.Input(new PersonId(id)));
                    return id;
                },
                _ -> Redirects.seeOther("/people/" + id, "person.invited"),
                pages.reader().language(),
                errors -> pages.person(id, errors));
    }

    /** Being asked in, going and coming back. */
    @Singleton
    static class Staying {

        final DeactivatePerson deactivate;
        final ReactivatePerson reactivate;
        final InvitePerson invite;

        Staying(DeactivatePerson deactivate, ReactivatePerson reactivate, InvitePerson invite) {
            this.deactivate = deactivate;
            this.reactivate = reactivate;
            this.invite = invite;
        }
    }
}
