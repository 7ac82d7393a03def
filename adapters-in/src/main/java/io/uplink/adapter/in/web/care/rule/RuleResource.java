package io.uplink.adapter.in.web.care.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.rule.RuleBodies.RuleBody;
import io.uplink.adapter.in.web.care.rule.RuleBodies.RuleView;
import io.uplink.adapter.in.web.care.rule.RuleBodies.RunView;
import io.uplink.adapter.in.web.care.rule.RuleBodies.TrialView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.rule.ListRules;
import io.uplink.application.care.rule.ShowRule;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Rules that act on tickets by themselves. */
@Path("/api/v1/ticket-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InCallContext
@RunOnVirtualThread
public class RuleResource {

    private final Actors actors;
    private final ListRules listRules;
    private final ShowRule showRule;
    private final RuleChanges changes;

    RuleResource(Actors actors, ListRules listRules, ShowRule showRule, RuleChanges changes) {
        this.actors = actors;
        this.listRules = listRules;
        this.showRule = showRule;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "The company's rules and those of the caller's branches, in their turn")
    public List<RuleView> list() {
        return listRules.execute(actors.current()).stream().map(RuleView::of).toList();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(RuleView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), showRule.execute(actors.current(), new RuleId(id)).rule());
    }

    @GET
    @Path("{id}/runs")
    @Operation(summary = "The last times that it acted or was refused, the newest first")
    public List<RunView> runs(@RestPath UUID id) {
        return showRule.execute(actors.current(), new RuleId(id)).runs().stream()
                .map(RunView::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Makes a rule",
            description =
                    "Triggers that last (overdue, unassigned, waiting) need minutes. Actions:"
                            + " assign, priority, note, escalate, hold; one of each. What a rule did"
                            + " sets no rule off.")
    @APIResponseSchema(value = RuleView.class, responseCode = "201")
    public Response add(RuleBody body) {
        var added = changes.save(Optional.empty(), body::read, Optional.empty());
        return answer(Response.created(URI.create("/api/v1/ticket-rules/" + added.id())), added);
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(RuleView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            RuleBody body) {
        return answer(
                Response.ok(), changes.save(Optional.of(id), body::read, Versions.required(seen)));
    }

    @DELETE
    @Path("{id}")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ = changes.remove(id, Versions.required(seen));
    }

    @POST
    @Path("trial")
    @Operation(
            summary = "Says on which tickets of the last 30 days it would have acted",
            description =
                    "Changes nothing. Tickets are looked at as they are now; 200 at most, and those"
                            + " it would act on come first.")
    public TrialView trial(RuleBody body) {
        return TrialView.of(changes.tried(body::read));
    }

    private static Response answer(Response.ResponseBuilder answer, Rule rule) {
        return answer.entity(RuleView.of(rule))
                .header(HttpHeaders.ETAG, Versions.tag(rule.version()))
                .build();
    }
}
