package io.uplink.adapter.in.web.org.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.org.access.PickPeople;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds a colleague by name, for a picker. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PeoplePickResource {

    private final Actors actors;
    private final PickPeople pickPeople;

    PeoplePickResource(Actors actors, PickPeople pickPeople) {
        this.actors = actors;
        this.pickPeople = pickPeople;
    }

    @GET
    @Path("pick")
    @Operation(summary = "Active colleagues whose name matches, twenty at most")
    public List<PersonView.Pick> pick(
            @RestQuery Optional<String> q, @RestQuery Optional<String> branch) {
        return pickPeople
                .execute(
                        actors.current(),
                        new PickPeople.Input(
                                q.orElse(""),
                                Inputs.id("branch", branch.orElse(null)).map(BranchId::new),
                                PickPeople.MOST_AT_A_GLANCE))
                .stream()
                .map(PersonView.Pick::of)
                .toList();
    }
}
