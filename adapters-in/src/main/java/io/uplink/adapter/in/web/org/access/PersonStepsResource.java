package io.uplink.adapter.in.web.org.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.DeactivatePerson;
import io.uplink.application.org.access.GiveRoles;
import io.uplink.application.org.access.InvitePerson;
import io.uplink.application.org.access.ReactivatePerson;
import io.uplink.application.org.access.ResetSecondFactor;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What can be done with a person, each for itself. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PersonStepsResource {

    private final Actors actors;
    private final GiveRoles giveRoles;
    private final DeactivatePerson deactivatePerson;
    private final ReactivatePerson reactivatePerson;
    private final InvitePerson invitePerson;
    private final ResetSecondFactor resetSecondFactor;

    PersonStepsResource(
            Actors actors,
            GiveRoles giveRoles,
            DeactivatePerson deactivatePerson,
            ReactivatePerson reactivatePerson,
            InvitePerson invitePerson,
            ResetSecondFactor resetSecondFactor) {
        this.actors = actors;
        this.giveRoles = giveRoles;
        this.deactivatePerson = deactivatePerson;
        this.reactivatePerson = reactivatePerson;
        this.invitePerson = invitePerson;
        this.resetSecondFactor = resetSecondFactor;
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "Sets all roles; each that comes or goes lies within the caller's rights")
    @APIResponseSchema(PersonView.class)
    public Response roles(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PersonBodies.Roles body) {
        return PeopleResource.answer(
                giveRoles.execute(
                        actors.current(),
                        new GiveRoles.Input(
                                new PersonId(id),
                                PersonBodies.roles(body.roles()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/deactivation")
    @APIResponseSchema(PersonView.class)
    public Response deactivate(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return PeopleResource.answer(
                deactivatePerson.execute(
                        actors.current(),
                        new DeactivatePerson.Input(new PersonId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/reactivation")
    @APIResponseSchema(PersonView.class)
    public Response reactivate(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return PeopleResource.answer(
                reactivatePerson.execute(
                        actors.current(),
                        new ReactivatePerson.Input(new PersonId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "Sends a one-time link to choose a password")
    public void invite(@RestPath UUID id) {
        invitePerson.execute(actors.current(), new InvitePerson.Input(new PersonId(id)));
    }

    @POST
    @Path("{id}/second-factor-reset")
    @Operation(summary = "Takes the second factor away; the person is signed out and told")
    @APIResponseSchema(PersonView.class)
    public Response resetSecondFactor(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return PeopleResource.answer(
                resetSecondFactor.execute(
                        actors.current(),
                        new ResetSecondFactor.Input(new PersonId(id), Versions.required(seen))));
    }
}
