package io.uplink.adapter.in.web.org.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.AddPerson;
import io.uplink.application.org.access.EditPerson;
import io.uplink.application.org.access.FindPeople;
import io.uplink.application.org.access.ShowPerson;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.org.access.Person;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People over the API. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PeopleResource {

    private final CallingProgram caller;
    private final FindPeople findPeople;
    private final ShowPerson showPerson;
    private final AddPerson addPerson;
    private final EditPerson editPerson;

    PeopleResource(
            CallingProgram caller,
            FindPeople findPeople,
            ShowPerson showPerson,
            AddPerson addPerson,
            EditPerson editPerson) {
        this.caller = caller;
        this.findPeople = findPeople;
        this.showPerson = showPerson;
        this.addPerson = addPerson;
        this.editPerson = editPerson;
    }

    @GET
    @Operation(summary = "People by name, as far as the caller may see")
    public Page<PersonView.Row> list(
            @BeanParam PeopleSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findPeople
                .execute(
                        caller.actor(),
                        new FindPeople.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(PersonView.Row::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(PersonView.class)
    public Response show(@RestPath UUID id) {
        var sheet = showPerson.execute(caller.actor(), new ShowPerson.Input(new PersonId(id)));
        return Response.ok(PersonView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.line().version()))
                .build();
    }

    @POST
    @Idempotent
    @Operation(summary = "Takes somebody on; roles only within the caller's own rights")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public Response add(PersonBodies.NewPerson body) {
        var added =
                addPerson.execute(
                        caller.actor(),
                        new AddPerson.Input(
                                body.person().draft(),
                                body.person().where(),
                                PersonBodies.roles(body.roles()),
                                Boolean.TRUE.equals(body.invite())));
        return Response.created(URI.create("/api/v1/people/" + added.id()))
                .entity(PersonView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Corrects a person; roles are given at .../roles",
            description =
                    "password is that of the caller, and asked for only where the own e-mail address"
                            + " or telephone changes.")
    @APIResponseSchema(PersonView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PersonBodies.Person body) {
        return answer(
                editPerson.execute(
                        caller.actor(),
                        new EditPerson.Input(
                                new PersonId(id),
                                body.draft(),
                                body.where(),
                                new PasswordAgain.Typed(
                                        Inputs.text(body.password()), caller.client().address()),
                                Versions.required(seen))));
    }

    static Response answer(Person person) {
        return Response.ok(PersonView.of(person))
                .header(HttpHeaders.ETAG, Versions.tag(person.version()))
                .build();
    }
}
