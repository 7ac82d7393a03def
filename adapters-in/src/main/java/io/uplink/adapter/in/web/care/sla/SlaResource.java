package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.EditPolicy;
import io.uplink.application.care.sla.ShowSla;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
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
    private final EditPolicy editPolicy;
    private final TryPolicy tryPolicy;

    SlaResource(Actors actors, ShowSla showSla, EditPolicy editPolicy, TryPolicy tryPolicy) {
        this.actors = actors;
        this.showSla = showSla;
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
                                new SlaPolicyId(id),
                                SlaBodies.text(body.name()),
                                SlaBodies.text(body.description()),
                                minutes(body.responseMinutes()),
                                minutes(body.resolutionMinutes()),
                                Optional.ofNullable(body.escalationMinutes())
                                        .map(Duration::ofMinutes),
                                Optional.ofNullable(body.escalationTo()).map(PersonId::new),
                                SlaBodies.reasons(body.pausesFor()),
                                Optional.ofNullable(body.active()).orElse(true),
                                Versions.required(seen)));
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
            @RestQuery Optional<UUID> calendar,
            @RestQuery @Nullable String start) {
        return tryPolicy
                .execute(
                        actors.current(),
                        new TryPolicy.Input(
                                Priority.ofCode(SlaBodies.text(priority)),
                                calendar.map(SlaCalendarId::new),
                                SlaBodies.wall(start)))
                .map(TrialView::of);
    }

    private static Duration minutes(@Nullable Long minutes) {
        return Duration.ofMinutes(Optional.ofNullable(minutes).orElse(0L));
    }
}
