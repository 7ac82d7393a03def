package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddPolicy;
import io.uplink.application.care.sla.EditPolicy;
import io.uplink.application.care.sla.ShowSla;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is promised, and by which hours. */
@Path("/api/v1/sla")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class SlaResource {

    /** Everything that counts now. */
    @RegisterForReflection
    public record RulesView(List<PolicyView> policies, List<CalendarView> calendars) {}

    private final Actors actors;
    private final ShowSla showSla;
    private final AddPolicy addPolicy;
    private final EditPolicy editPolicy;
    private final TryPolicy tryPolicy;

    SlaResource(
            Actors actors,
            ShowSla showSla,
            AddPolicy addPolicy,
            EditPolicy editPolicy,
            TryPolicy tryPolicy) {
        this.actors = actors;
        this.showSla = showSla;
        this.addPolicy = addPolicy;
        this.editPolicy = editPolicy;
        this.tryPolicy = tryPolicy;
    }

    @GET
    public RulesView rules() {
        var rules = showSla.execute(actors.current(), new ShowSla.Input());
        return new RulesView(
                rules.policies().stream().map(PolicyView::of).toList(),
                rules.calendars().stream().map(CalendarView::of).toList());
    }

    @POST
    @Path("policies")
    @Idempotent
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    @Operation(
            summary = "A policy for some tickets",
            description =
                    "Of the policies that cover a ticket the one that names the most of class,"
                            + " category, branch and priority counts; of those that name as many,"
                            + " the one that names them in this order.")
    public Response add(SlaBodies.Policy body) {
        var added =
                addPolicy.execute(actors.current(), new AddPolicy.Input(body.scope(), body.wish()));
        return Response.created(URI.create("/api/v1/sla/policies/" + added.id()))
                .entity(PolicyView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("policies/{id}")
    @APIResponseSchema(PolicyView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SlaBodies.Policy body) {
        var saved =
                editPolicy.execute(
                        actors.current(),
                        new EditPolicy.Input(
                                new SlaPolicyId(id), body.wish(), Versions.required(seen)));
        return Response.ok(PolicyView.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    @GET
    @Path("trial")
    @Operation(
            summary = "When a ticket would fall due and why",
            description =
                    "calendar: the standard one if absent; start: on the clock of the calendar's"
                            + " zone, now if absent. Answers 204 if nothing is promised.")
    public Optional<TrialView> trial(
            @RestQuery @Nullable String priority,
            @RestQuery @Nullable String category,
            @RestQuery @Nullable String customerClass,
            @RestQuery Optional<UUID> branch,
            @RestQuery Optional<UUID> calendar,
            @RestQuery @Nullable String start) {
        return tryPolicy
                .execute(
                        actors.current(),
                        new TryPolicy.Input(
                                new SlaScope(
                                        Optional.of(Priority.ofCode(SlaBodies.text(priority))),
                                        SlaBodies.given(category),
                                        SlaBodies.given(customerClass),
                                        branch.map(BranchId::new)),
                                calendar.map(SlaCalendarId::new),
                                SlaBodies.wall(start)))
                .map(TrialView::of);
    }
}
